using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Authors;
using NewsPortal.Core.Common;
using NewsPortal.Web.StructuredData;
using NewsPortal.Web.ViewModels;

namespace NewsPortal.Web.Controllers;

[AllowAnonymous]
public sealed class AuthorController(IAuthors authors, IPublishedLists lists, SiteFrame frame) : Controller
{
    [HttpGet("/tac-gia/{slug}"), Paged]
    public async Task<IActionResult> Show(string slug, int page, CancellationToken ct)
    {
        if (await authors.FindBySlugAsync(slug, ct) is not { } author)
        {
            return NotFound();
        }

        var path = PortalPaths.Author(author.Slug);
        if (await ListPage.FindAsync(ListOwner.Author(author.Id), path, page, lists, ct) is not { } list)
        {
            return NotFound();
        }

        var site = await frame.SettingsAsync();
        var trail = new[] { new Crumb(author.Name, path) };
        var head = PageHeads.OfList(author.Name, author.Biography, path, list.Articles, trail, site);
        ViewData[PageHead.Key] = head with { StructuredData = [.. head.StructuredData, Person.Of(author, site)] };
        return View(new AuthorViewModel(author, list));
    }
}
