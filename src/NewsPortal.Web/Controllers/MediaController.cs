using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using NewsPortal.Core.Media;
using NewsPortal.Web.Startup;

namespace NewsPortal.Web.Controllers;

/// <summary>
/// Pictures. Their addresses name their content, so browsers may keep them for ever; any other spelling of an address
/// is another address, and not there.
/// </summary>
[AllowAnonymous]
public sealed class MediaController(IMediaLibrary library, StorageOutage outage) : Controller
{
    private const string RetryAfterSeconds = "30";

    [HttpGet("/media/{hash:regex(^[[0-9a-f]]{{32}}$)}/{file}")]
    public async Task<IActionResult> Show(string hash, string file, CancellationToken ct)
    {
        if (Rendition.Parse(file) is not { } rendition || !IsAskedForAs(rendition.Path(hash)))
        {
            return NotFound();
        }

        try
        {
            var content = await library.OpenRenditionAsync(hash, rendition, ct);
            outage.Ended();
            return content is null ? NotFound() : Send(content, hash, rendition);
        }
        catch (Exception failure) when (outage.Explains(failure))
        {
            Response.Headers.RetryAfter = RetryAfterSeconds;
            return StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }

    private FileStreamResult Send(Stream content, string hash, Rendition rendition)
    {
        Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        var tag = new EntityTagHeaderValue($"\"{hash}-{rendition.FileName}\"");
        var mayBeInParts = Request.GetTypedHeaders().Range is null or { Unit.Value: "bytes" };
        return File(content, ContentTypes.Of(rendition.Format), lastModified: null, tag, mayBeInParts);
    }

    /// <summary>
    /// As it stood in the request line, before anything was decoded, folded or cut off: a query, an encoded letter or a
    /// capital would give caches a second copy of the same picture.
    /// </summary>
    private bool IsAskedForAs(string path)
    {
        // A server inside a test has no request line.
        var raw = HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var asked = raw.Length > 0 ? raw : Request.GetEncodedPathAndQuery();
        return asked == path || asked == $"{Request.Scheme}://{Request.Host}{path}";
    }
}
