using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Authors;
using NewsPortal.Core.Common;
using NewsPortal.Web.ViewModels;

namespace NewsPortal.Web.Controllers;

[AllowAnonymous]
public sealed class AuthorController(IAuthors authors, IPublishedArticles published, SiteFrame frame) : Controller
{
    [HttpGet("/tac-gia/{slug}"), Paged]
    public async Task<IActionResult> Show(string slug, int page, CancellationToken ct)
    {
        if (await authors.FindBySlugAsync(slug, ct) is not { } author)
        {
            return NotFound();
        }

        var path = PortalPaths.Author(author.Slug);
        if (await ListPage.FindAsync(ListOwner.Author(author.Id), path, page, published, ct) is not { } list)
        {
            return NotFound();
        }

        ViewData[PageHead.Key] = ListHeads.Of(author, list, await frame.SettingsAsync());
        return View(new AuthorViewModel(author, list));
    }
}
