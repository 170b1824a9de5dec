using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Web.ViewModels;

namespace NewsPortal.Web.Controllers;

[AllowAnonymous]
public sealed class CategoryController(IPublishedArticles published, SiteFrame frame) : Controller
{
    [HttpGet("/{category}"), Paged]
    public async Task<IActionResult> Show(string category, int page, CancellationToken ct)
    {
        var tree = await frame.CategoriesAsync();
        if (tree.FindBySlug(category) is not { } found)
        {
            return NotFound();
        }

        var path = PortalPaths.Category(found.Slug);
        if (await ListPage.FindAsync(ListOwner.Category(found.Id), path, page, published, ct) is not { } list)
        {
            return NotFound();
        }

        var model = CategoryViewModel.Of(found, tree, list);
        ViewData[PageHead.Key] = ListHeads.Of(
            ListOwnerKind.Category, (found.Name, found.Description), list, model.Trail, await frame.SettingsAsync());
        return View(model);
    }
}
