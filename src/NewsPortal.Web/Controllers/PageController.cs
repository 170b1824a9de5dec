using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NewsPortal.Core.Pages;
using NewsPortal.Web.ViewModels;

namespace NewsPortal.Web.Controllers;

/// <summary>Trang thông tin: about us, contact, terms.</summary>
[AllowAnonymous]
public sealed class PageController(IStaticPages pages, SiteFrame frame) : Controller
{
    [HttpGet("/thong-tin/{slug}")]
    public async Task<IActionResult> Show(string slug, CancellationToken ct)
    {
        if (await pages.FindBySlugAsync(slug, ct) is not { } page)
        {
            return NotFound();
        }

        ViewData[PageHead.Key] = PageHeads.OfStaticPage(page, await frame.SettingsAsync());
        return View(page);
    }
}
