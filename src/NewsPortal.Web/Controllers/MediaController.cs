using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using NewsPortal.Core.Media;

namespace NewsPortal.Web.Controllers;

/// <summary>Pictures. Their addresses name their content, so browsers may keep them for ever.</summary>
[AllowAnonymous]
public sealed class MediaController(IMediaLibrary library) : Controller
{
    [HttpGet("/media/{hash:regex(^[[0-9a-f]]{{32}}$)}/{file}")]
    public async Task<IActionResult> Show(string hash, string file, CancellationToken ct)
    {
        if (Rendition.Parse(file) is not { } rendition
            || await library.OpenRenditionAsync(hash, rendition, ct) is not { } content)
        {
            return NotFound();
        }

        Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        var tag = new EntityTagHeaderValue($"\"{hash}-{rendition.FileName}\"");
        return File(content, rendition.Format == "webp" ? "image/webp" : "image/jpeg", lastModified: null, tag);
    }
}
