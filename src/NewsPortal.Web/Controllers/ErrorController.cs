using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NewsPortal.Core.Articles;
using NewsPortal.Web.Startup;
using NewsPortal.Web.ViewModels;

namespace NewsPortal.Web.Controllers;

/// <summary>
/// The page for what cannot be shown; ErrorPages in Startup leads here. Old addresses lead on from here. Asked for
/// directly it is a page that is not there.
/// </summary>
[AllowAnonymous]
public sealed class ErrorController(
    OldAddressRedirects oldAddresses, IPublishedArticles published, SiteFrame frame) : Controller
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

        if (await ForwardAsync(page.Status) is { } address)
        {
            return LocalRedirectPermanent(address);
        }

        Response.Headers.CacheControl = "no-store";
        var model = ErrorViewModel.Of(page.Status, page.Bare) with { MayRetry = page.MayRetry };
        return View(IsHelped(page) ? model with { Help = await HelpAsync(page.Path, ct) } : model);
    }

    private static bool IsHelped(ErrorPage page) =>
        !page.Bare && page.Status is StatusCodes.Status404NotFound or StatusCodes.Status410Gone;

    private async Task<string?> ForwardAsync(int status) => status switch
    {
        StatusCodes.Status404NotFound => await oldAddresses.FromNothingAsync(HttpContext),
        StatusCodes.Status410Gone => await oldAddresses.FromWithdrawnAsync(HttpContext),
        _ => null,
    };

    private async Task<ErrorHelp> HelpAsync(PathString path, CancellationToken ct)
    {
        var tree = await frame.CategoriesAsync();
        var category = tree.FindBySlug(path.Value!.Split('/').ElementAtOrDefault(1) ?? string.Empty);
        var owner = category is null ? ListOwner.Site : ListOwner.Category(category.Id);
        return new ErrorHelp(category, await published.LatestAsync(owner, ErrorHelp.Headlines, exceptId: 0, ct));
    }
}
