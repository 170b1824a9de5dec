using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace NewsPortal.Web.Areas.Admin.Forms;

/// <summary>
/// A form whose antiforgery token is old (signed in again in another tab) comes back to be sent again, not as a bare
/// 400.
/// </summary>
public sealed class StaleTokenFilter(KeptForms forms, DeskPages pages) : IAsyncAlwaysRunResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (context.Result is IAntiforgeryValidationFailedResult && KeptForms.CanKeep(http.Request))
        {
            var kept = await forms.ReadAsync(http.Request, http.RequestAborted);
            context.Result = pages.Resend(kept, ResendCause.StaleToken);
        }

        await next();
    }
}
