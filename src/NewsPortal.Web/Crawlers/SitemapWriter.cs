using System.Text;
using System.Xml;
using NewsPortal.Core.Common;
using NewsPortal.Core.Search;
using NewsPortal.Core.Settings;

namespace NewsPortal.Web.Crawlers;

/// <summary>
/// Sitemaps (https://www.sitemaps.org/protocol.html), written as their entries come from the database.
/// </summary>
public static class SitemapWriter
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The protocol's limit for one file.</summary>
    private const int MaxEntries = 50_000;

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

        await xml.WriteEndElementAsync();
    }
}
