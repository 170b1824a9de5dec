using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NewsPortal.Core.Common;
using NewsPortal.Core.Events;
using NewsPortal.Web.ViewModels;

namespace NewsPortal.Web.Controllers;

/// <summary>The page that lists the feeds for people.</summary>
[AllowAnonymous]
public sealed class FeedListController(INewsEvents events, SiteFrame frame, IStringLocalizer<SiteText> text)
    : Controller
{
    [HttpGet(PortalPaths.Feeds)]
    public async Task<IActionResult> Index(CancellationToken ct)
    {
        ViewData[PageHead.Key] =
            PageHeads.OfFeeds(text["Feed.Title"], text["Feed.About"], await frame.SettingsAsync());
        return View(new FeedsViewModel(
            await frame.CategoriesAsync(), await events.PageAsync(1, EventsViewModel.Size, ct)));
    }
}
