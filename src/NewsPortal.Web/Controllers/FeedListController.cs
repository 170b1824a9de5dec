using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Authors;
using NewsPortal.Core.Common;
using NewsPortal.Core.Events;
using NewsPortal.Core.Tags;
using NewsPortal.Web.ViewModels;

namespace NewsPortal.Web.Controllers;

/// <summary>The page that lists the feeds for people.</summary>
[AllowAnonymous]
public sealed class FeedListController(
    INewsEvents events, IAuthors authors, ITags tags, SiteFrame frame, IStringLocalizer<SiteText> text) : Controller
{
    private const int MostEvents = 200;
    private const int MostAuthors = 200;
    private const int MostTags = 40;

    [HttpGet(PortalPaths.Feeds)]
    public async Task<IActionResult> Index(CancellationToken ct)
    {
        FeedGroup[] groups =
        [
            Group("su-kien", text["Event.All"], await events.LinksAsync(MostEvents, ct), PortalPaths.Event),
            Group("tac-gia", text["Feed.Authors"], await authors.LinksAsync(MostAuthors, ct), PortalPaths.Author),
            Group("tu-khoa", text["Feed.Tags"], await tags.MostUsedAsync(MostTags, ct), PortalPaths.Tag),
        ];
        ViewData[PageHead.Key] =
            PageHeads.OfFeeds(text["Feed.Title"], text["Feed.About"], await frame.SettingsAsync());
        return View(new FeedsViewModel(await frame.CategoriesAsync(), [.. groups.Where(g => g.Pages.Count > 0)]));
    }

    private static FeedGroup Group(
        string id, string title, IReadOnlyList<NamedLink> links, Func<string, string> path) =>
        new(id, title, [.. links.Select(l => new Crumb(l.Name, path(l.Slug)))]);
}
