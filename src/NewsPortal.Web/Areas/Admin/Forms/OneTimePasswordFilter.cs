using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace NewsPortal.Web.Areas.Admin.Forms;

/// <summary>Leads whoever signed in with a one-time password to the page where it is changed.</summary>
public sealed class OneTimePasswordFilter(KeptForms forms, DeskPages pages) : IAsyncAuthorizationFilter
{
    public const string ChangeAddress = "/admin/mat-khau";

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (!OneTimePassword.IsPending(http.User) || http.Request.Path.StartsWithSegments(ChangeAddress))
        {
            return;
        }

        context.Result = KeptForms.CanKeep(http.Request)
            ? pages.Resend(await forms.ReadAsync(http.Request, http.RequestAborted), ResendCause.PasswordFirst)
            : new LocalRedirectResult(ChangeAddress);
    }
}
