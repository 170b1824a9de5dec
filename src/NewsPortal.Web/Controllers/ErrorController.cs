using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NewsPortal.Core.Pages;
using NewsPortal.Web.Startup;
using NewsPortal.Web.ViewModels;

namespace NewsPortal.Web.Controllers;

/// <summary>
/// The page for what cannot be shown; ErrorPages in Startup leads here. Asked for directly it is a page that is not
/// there.
/// </summary>
[AllowAnonymous]
public sealed class ErrorController(IRedirects redirects) : Controller
{
    internal const string Path = "/loi";

    [HttpGet(Path)]
    public async Task<IActionResult> Show(CancellationToken ct)
    {
        var page = HttpContext.Features.Get<ErrorPage>();
        if (page is null)
        {
            return NotFound();
        }

        if (page.Status == StatusCodes.Status404NotFound && await redirects.FindAsync(page.Path, ct) is { } target)
        {
            return LocalRedirectPermanent(target + Request.QueryString);
        }

        Response.Headers.CacheControl = "no-store";
        return View(ErrorViewModel.Of(page.Status, page.Bare));
    }
}
