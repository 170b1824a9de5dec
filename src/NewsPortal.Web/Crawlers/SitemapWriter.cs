using System.Text;
using System.Xml;
using NewsPortal.Core.Common;
using NewsPortal.Core.Media;
using NewsPortal.Core.Search;
using NewsPortal.Core.Settings;

namespace NewsPortal.Web.Crawlers;

/// <summary>
/// Sitemaps (https://www.sitemaps.org/protocol.html) with the pictures of each page
/// (https://www.google.com/schemas/sitemap-image/1.1), written as their entries come from the database.
/// </summary>
public static class SitemapWriter
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private const string Images = "http://www.google.com/schemas/sitemap-image/1.1";

    /// <summary>The protocol's limit for one file.</summary>
    private const int MaxEntries = 50_000;

    /// <summary>The limit for one page.</summary>
    private const int MaxImages = 1_000;

    private static readonly XmlWriterSettings Settings = new() { Async = true, Encoding = new UTF8Encoding(false) };

    public static async Task WriteIndexAsync(Stream output, IEnumerable<string> paths, SiteSettings site)
    {
        await using var xml = XmlWriter.Create(output, Settings);
        await xml.WriteStartElementAsync(null, "sitemapindex", Namespace);
        foreach (var path in paths)
        {
            await WriteAsync(xml, "sitemap", new SitemapEntry(path, null, []), site);
        }

        await xml.WriteEndElementAsync();
    }

    public static async Task WriteAsync(Stream output, IAsyncEnumerable<SitemapEntry> entries, SiteSettings site)
    {
        await using var xml = XmlWriter.Create(output, Settings);
        await xml.WriteStartElementAsync(null, "urlset", Namespace);
        await xml.WriteAttributeStringAsync("xmlns", "image", null, Images);
        await foreach (var entry in entries.Take(MaxEntries))
        {
            await WriteAsync(xml, "url", entry, site);
        }

        await xml.WriteEndElementAsync();
    }

    private static async Task WriteAsync(XmlWriter xml, string element, SitemapEntry entry, SiteSettings site)
    {
        await xml.WriteStartElementAsync(null, element, Namespace);
        await xml.WriteElementStringAsync(null, "loc", Namespace, site.Absolute(entry.Path));
        if (entry.ChangedAt is { } changed)
        {
            await xml.WriteElementStringAsync(null, "lastmod", Namespace, PortalTime.Iso(changed));
        }

        foreach (var picture in entry.Pictures.Take(MaxImages))
        {
            var address = site.Absolute(Rendition.LargestOf(picture).Path(picture.Hash));
            await xml.WriteStartElementAsync("image", "image", Images);
            await xml.WriteElementStringAsync("image", "loc", Images, address);
            await xml.WriteEndElementAsync();
        }

        await xml.WriteEndElementAsync();
    }
}
