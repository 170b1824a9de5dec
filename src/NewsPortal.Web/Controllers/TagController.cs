using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Tags;
using NewsPortal.Web.ViewModels;

namespace NewsPortal.Web.Controllers;

[AllowAnonymous]
public sealed class TagController(
    ITags tags, IPublishedArticles published, SiteFrame frame, IStringLocalizer<SiteText> text) : Controller
{
    [HttpGet("/tu-khoa/{slug}"), Paged]
    public async Task<IActionResult> Show(string slug, int page, CancellationToken ct)
    {
        if (await tags.FindBySlugAsync(slug, ct) is not { } tag)
        {
            return NotFound();
        }

        var path = PortalPaths.Tag(tag.Slug);
        if (await ListPage.FindAsync(ListOwner.Tag(tag.Id), path, page, published, ct) is not { } list)
        {
            return NotFound();
        }

        var trail = new[] { new Crumb(tag.Name, path) };
        ViewData[PageHead.Key] = ListHeads.Of(
            ListOwnerKind.Tag, (tag.Name, text["Tag.About", tag.Name]), list, trail, await frame.SettingsAsync());
        return View(new TagViewModel(tag, list));
    }
}
