using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Web.ViewModels;

namespace NewsPortal.Web.Controllers;

[AllowAnonymous]
public sealed class ArticleController(
    IPublishedArticles articles, ArticleSurroundings surroundings, SiteFrame frame) : Controller
{
    /// <summary>The id finds the article; any other slug or category leads to its own address.</summary>
    [HttpGet("/{category}/{slug}-{id:long}.html")]
    public async Task<IActionResult> Show(long id, CancellationToken ct)
    {
        if (await articles.FindAsync(id, ct) is not { } article)
        {
            var isGone = await articles.FindWithdrawnAsync(id, ct) is not null;
            return isGone ? StatusCode(StatusCodes.Status410Gone) : NotFound();
        }

        var path = PortalPaths.Article(article.Category.Slug, article.Slug, article.Id);
        if (Request.Path.Value != path)
        {
            return LocalRedirectPermanent(path + Request.QueryString);
        }

        var page = await surroundings.LoadAsync(article, ct);
        ViewData[PageHead.Key] = PageHeads.OfArticle(article, page.Trail, await frame.SettingsAsync());
        return View(page);
    }
}
