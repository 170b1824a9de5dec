using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Events;
using NewsPortal.Web.ViewModels;

namespace NewsPortal.Web.Controllers;

[AllowAnonymous]
public sealed class EventController(
    INewsEvents events, IPublishedArticles published, SiteFrame frame, IStringLocalizer<SiteText> text) : Controller
{
    [HttpGet(PortalPaths.Events), Paged]
    public async Task<IActionResult> Index(int page, CancellationToken ct)
    {
        var found = await events.PageAsync(page, EventsViewModel.Size, ct);
        if (!found.Exists)
        {
            return NotFound();
        }

        ViewData[PageHead.Key] = ListHeads.Of(
            found, text["Event.All"], text["Event.AllAbout"], await frame.SettingsAsync());
        return View(new EventsViewModel(found));
    }

    [HttpGet(PortalPaths.Events + "/{slug}"), Paged]
    public async Task<IActionResult> Show(string slug, int page, CancellationToken ct)
    {
        if (await events.FindBySlugAsync(slug, ct) is not { } found)
        {
            return NotFound();
        }

        var path = PortalPaths.Event(found.Slug);
        if (await ListPage.FindAsync(ListOwner.Event(found.Id), path, page, published, ct) is not { } list)
        {
            return NotFound();
        }

        var trail = new[] { new Crumb(text["Event.All"], PortalPaths.Events), new Crumb(found.Name, path) };
        var head = ListHeads.Of(
            ListOwnerKind.Event, (found.Name, found.Standfirst), list, trail, await frame.SettingsAsync());
        ViewData[PageHead.Key] = head with { Picture = found.Cover ?? head.Picture };
        return View(new EventViewModel(found, list));
    }
}
