using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NewsPortal.Core.Common;
using NewsPortal.Core.Settings;

namespace NewsPortal.Web.Controllers;

/// <summary>
/// RFC 9309. Search pages are not kept from crawlers here: who may not open a page never reads that it is not to be
/// listed.
/// </summary>
[AllowAnonymous]
public sealed class RobotsController(ISiteSettings settings) : Controller
{
    [HttpGet("/robots.txt")]
    public async Task<ContentResult> Show(CancellationToken ct)
    {
        var site = await settings.GetAsync(ct);
        string[] lines =
        [
            "User-agent: *",
            "Disallow: /admin",
            .. site.RobotsLines.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries),
            string.Empty,
            "Sitemap: " + site.Absolute(PortalPaths.Sitemap),
            "Sitemap: " + site.Absolute(PortalPaths.NewsSitemap),
            string.Empty,
        ];
        return Content(string.Join('\n', lines), "text/plain; charset=utf-8");
    }
}
