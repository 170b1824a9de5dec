using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NewsPortal.Core.Common;
using NewsPortal.Core.Settings;

namespace NewsPortal.Web.Controllers;

[AllowAnonymous]
public sealed class RobotsController(ISiteSettings settings) : Controller
{
    [HttpGet("/robots.txt")]
    public async Task<ContentResult> Show(CancellationToken ct)
    {
        var site = await settings.GetAsync(ct);
        return Content(
            $"""
            User-agent: *
            Disallow: /admin
            Disallow: {PortalPaths.Search}

            Sitemap: {site.Absolute(PortalPaths.Sitemap)}

            """.ReplaceLineEndings("\n"),
            "text/plain; charset=utf-8");
    }
}
