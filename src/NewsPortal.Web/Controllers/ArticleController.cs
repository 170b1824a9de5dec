using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Pages;
using NewsPortal.Web.Startup;
using NewsPortal.Web.ViewModels;

namespace NewsPortal.Web.Controllers;

[AllowAnonymous]
public sealed class ArticleController(
    IPublishedArticles published, IRedirects redirects, ArticleSurroundings surroundings, SiteFrame frame) : Controller
{
    /// <summary>
    /// The id finds the article; any other slug or category leads to its own address, unless the desk knows better.
    /// </summary>
    [HttpGet("/{category}/{slug}-{id:long}.html")]
    public async Task<IActionResult> Show(string slug, long id, CancellationToken ct)
    {
        if (await published.FindAsync(id, ct) is not { } article)
        {
            return await published.FindWithdrawnAsync(id, ct) is { } withdrawn
                && !await IsOfAnotherAsync(id, ArticleAddress.SlugIn(withdrawn.Path), slug, ct)
                ? StatusCode(StatusCodes.Status410Gone) : NotFound();
        }

        var path = PortalPaths.Article(article.Category.Slug, article.Slug, article.Id);
        if (Request.Path.Value != path)
        {
            // What leads elsewhere is found, counted and followed where all old addresses are.
            return await IsOfAnotherAsync(id, article.Slug, slug, ct)
                ? NotFound() : LocalRedirectPermanent(path + Request.QueryString);
        }

        var page = await surroundings.LoadAsync(article, ct);
        ViewData[PageHead.Key] = PageHeads.OfArticle(article, page.Trail, await frame.SettingsAsync());
        return View(page);
    }

    /// <summary>
    /// An older site's address may end in a number that is one of our ids: a redirect of just this address wins, and
    /// under another slug also a pattern that knows the article that was meant.
    /// </summary>
    private async Task<bool> IsOfAnotherAsync(long id, string? ownSlug, string slug, CancellationToken ct)
    {
        if (HttpContext.Features.Get<AskedAddress>() is not { Original: var asked })
        {
            return false;
        }

        return await redirects.FindExactAsync(asked, ct) is not null
            || (slug != ownSlug && await redirects.FindAsync(asked, ct) is { } found
                && ArticleAddress.IdIn(found.Path) is { } other && other != id);
    }
}
