using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using NewsPortal.Web.Areas.Admin.ViewModels;
using NewsPortal.Web.Startup;

namespace NewsPortal.Web.Areas.Admin.Forms;

/// <summary>
/// What happens to a request that may not pass: a form sent after the session ended comes back inside the sign-in page,
/// a page that a role may not see says so.
/// </summary>
public sealed class RefusedRequests(KeptForms forms, DeskPages pages) : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler _default = new();

    public async Task HandleAsync(
        RequestDelegate next, HttpContext context, AuthorizationPolicy policy,
        PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Challenged && KeptForms.CanKeep(context.Request))
        {
            await DeskPages.SendAsync(context, pages.SignIn(await FormAsync(context)));
        }
        else if (authorizeResult.Forbidden && context.Request.Path.StartsWithSegments("/admin"))
        {
            await DeskPages.SendAsync(context, pages.Forbidden());
        }
        else
        {
            await _default.HandleAsync(next, context, policy, authorizeResult);
        }
    }

    private async Task<SignInForm> FormAsync(HttpContext context)
    {
        if (context.Request.ContentLength > RequestLimits.Stranger)
        {
            return new SignInForm { IsTooLargeToKeep = true };
        }

        var kept = await forms.ReadAsync(context.Request, context.RequestAborted);
        return new SignInForm { Kept = forms.Protect(kept) };
    }
}
