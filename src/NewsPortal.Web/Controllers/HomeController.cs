using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Events;
using NewsPortal.Web.ViewModels;

namespace NewsPortal.Web.Controllers;

[AllowAnonymous]
public sealed class HomeController(IPublishedArticles published, INewsEvents events, SiteFrame frame) : Controller
{
    [HttpGet(PortalPaths.Home)]
    public async Task<IActionResult> Index(CancellationToken ct)
    {
        var newest = await published.LatestAsync(ListOwner.Site, FrontPage.Stories, 0, ct);
        var front = FrontPage.Of(newest);
        var blocks = await BlocksAsync(front, ct);
        var running = await events.PageAsync(1, HomeViewModel.Events, ct);
        ViewData[PageHead.Key] = PageHeads.OfHome(front, await frame.SettingsAsync());
        return View(new HomeViewModel(front, blocks, running));
    }

    private async Task<IReadOnlyList<CategoryBlock>> BlocksAsync(FrontPage front, CancellationToken ct)
    {
        var tree = await frame.CategoriesAsync();
        var blocks = new List<CategoryBlock>();
        foreach (var category in tree.Roots)
        {
            var stories = await published.LatestAsync(ListOwner.Category(category.Id), CategoryBlock.Candidates, 0, ct);
            blocks.Add(CategoryBlock.Of(category, [.. tree.ChildrenOf(category.Id)], stories, front));
        }

        return [.. blocks.Where(b => b.Stories.Count > 0)];
    }
}
