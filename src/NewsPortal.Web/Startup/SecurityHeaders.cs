using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;

namespace NewsPortal.Web.Startup;

/// <summary>What browsers may do with our pages.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    private const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        + "connect-src 'self'; manifest-src 'self'; media-src 'self'; "
        + "frame-src 'self' https://www.youtube-nocookie.com https://player.vimeo.com; "
        + "frame-ancestors 'self'; base-uri 'self'; form-action 'self'; object-src 'none'";

    private const string NoPermissions =
        "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), "
        + "magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    private static readonly CacheControlHeaderValue Never = new() { NoStore = true };

    private static readonly CacheControlHeaderValue ForEver = new()
    {
        Public = true, MaxAge = TimeSpan.FromDays(365), Extensions = { new NameValueHeaderValue("immutable") },
    };

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            Write(context.Response.Headers);
            WriteCaching(context.Request.Path, context.Response);
            return Task.CompletedTask;
        });
        return next(context);
    }

    private static void Write(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "SAMEORIGIN";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Permissions-Policy"] = NoPermissions;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
    }

    private static void WriteCaching(PathString path, HttpResponse response)
    {
        ResponseHeaders headers = response.GetTypedHeaders();
        if (path.StartsWithSegments("/admin", StringComparison.OrdinalIgnoreCase))
        {
            headers.CacheControl = Never;
            response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        }
        else if (path.StartsWithSegments("/assets", StringComparison.Ordinal) && response.StatusCode < 300)
        {
            // esbuild puts a hash of the content into each name.
            headers.CacheControl = ForEver;
        }
        else if (path.StartsWithSegments("/media", StringComparison.OrdinalIgnoreCase) && response.StatusCode >= 400)
        {
            // A picture may come to be at this address: without a word caches keep a 404 (RFC 9111, 4.2.2).
            headers.CacheControl = Never;
        }
    }
}
