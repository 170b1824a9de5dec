using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NewsPortal.Core.Settings;

namespace NewsPortal.Web.Controllers;

/// <summary>The file that tells IndexNow that pings are ours (https://www.indexnow.org/documentation).</summary>
[AllowAnonymous]
public sealed class IndexNowController(ISiteSettings settings) : Controller
{
    [HttpGet("/{key:regex(^[[a-zA-Z0-9-]]{{8,128}}$)}.txt")]
    public async Task<IActionResult> Key(string key, CancellationToken ct) =>
        (await settings.GetAsync(ct)).IndexNowKey == key ? Content(key, "text/plain; charset=utf-8") : NotFound();
}
