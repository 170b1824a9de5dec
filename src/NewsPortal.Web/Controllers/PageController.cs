using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NewsPortal.Core.Common;
using NewsPortal.Core.Pages;
using NewsPortal.Web.ViewModels;

namespace NewsPortal.Web.Controllers;

/// <summary>Trang thông tin: about us, contact, terms.</summary>
[AllowAnonymous]
public sealed class PageController(IStaticPages pages) : Controller
{
    [HttpGet("/thong-tin/{slug}")]
    public async Task<IActionResult> Show(string slug, CancellationToken ct)
    {
        if (await pages.FindBySlugAsync(slug, ct) is not { } page)
        {
            return NotFound();
        }

        ViewData[PageHead.Key] = new PageHead
        {
            Title = page.Name,
            Description = page.Description,
            CanonicalPath = PortalPaths.StaticPage(page.Slug),
        };
        return View(page);
    }
}
