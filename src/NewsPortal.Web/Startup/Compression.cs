using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace NewsPortal.Web.Startup;

internal static class Compression
{
    private static readonly string[] TextTypes =
    [
        "application/rss+xml", "application/atom+xml", "application/xml", "text/xml", "application/ld+json",
        "image/svg+xml",
    ];

    public static void AddCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(o =>
        {
            o.EnableForHttps = true;
            o.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, .. TextTypes];
        });
        services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
    }

    // Desk pages hold tokens next to what was typed; compressed over https their length would tell (BREACH).
    public static void UseCompression(this WebApplication app) =>
        app.UseWhen(
            c => !c.Request.Path.StartsWithSegments("/admin", StringComparison.OrdinalIgnoreCase),
            pages => pages.UseResponseCompression());
}
