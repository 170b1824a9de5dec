using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Pages;
using NewsPortal.Web.Publications;
using NewsPortal.Web.Startup;
using NewsPortal.Web.ViewModels;

namespace NewsPortal.Web.Controllers;

/// <summary>
/// The page for what cannot be shown; ErrorPages in Startup leads here. Old addresses lead on from here. Asked for
/// directly it is a page that is not there.
/// </summary>
[AllowAnonymous]
public sealed class ErrorController(IRedirects redirects, RedirectHits hits, IPublishedLists lists, SiteFrame frame)
    : Controller
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

        if (await FindAsync(page.Status, ct) is { } moved)
        {
            if (!OwnSite.IsAsking(Request))
            {
                hits.Count(moved, frame.Now);
            }

            return LocalRedirectPermanent(AddressOf(moved));
        }

        Response.Headers.CacheControl = "no-store";
        var model = ErrorViewModel.Of(page.Status, page.Bare);
        return View(IsHelped(page) ? model with { Help = await HelpAsync(page.Path, ct) } : model);
    }

    private static bool IsHelped(ErrorPage page) =>
        !page.Bare && page.Status is StatusCodes.Status404NotFound or StatusCodes.Status410Gone;

    /// <summary>Only whoever asks for a page is led on; from a withdrawn one only by its own redirect.</summary>
    private async Task<Redirection?> FindAsync(int status, CancellationToken ct) =>
        HttpContext.Features.Get<AskedAddress>() is not { Original: var asked } ? null : status switch
        {
            StatusCodes.Status404NotFound => await redirects.FindAsync(asked, ct),
            StatusCodes.Status410Gone => await redirects.FindExactAsync(asked, ct),
            _ => null,
        };

    private string AddressOf(Redirection moved)
    {
        var query = Request.QueryString.Value ?? string.Empty;
        return new PathString(moved.Path).ToUriComponent()
            + (moved.KeepsQuery ? query : CanonicalAddress.TrackingOf(query));
    }

    private async Task<ErrorHelp> HelpAsync(PathString path, CancellationToken ct)
    {
        var tree = await frame.CategoriesAsync();
        var category = tree.FindBySlug(path.Value!.Split('/').ElementAtOrDefault(1) ?? string.Empty);
        var owner = category is null ? ListOwner.Site : ListOwner.Category(category.Id);
        return new ErrorHelp(category, await lists.LatestAsync(owner, ErrorHelp.Headlines, exceptId: 0, ct));
    }
}
