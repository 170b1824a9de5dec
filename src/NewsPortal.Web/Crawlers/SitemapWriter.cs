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
    public const string Space = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private const string Images = "http://www.google.com/schemas/sitemap-image/1.1";

    /// <summary>The protocol's limit for one page.</summary>
    private const int MaxImages = 1_000;

    /// <summary>
    /// Bytes of a file after which pages are named without their pictures; 10,000 bare entries always fit in the rest
    /// of the protocol's 50 MB.
    /// </summary>
    private const int PictureBytes = 40_000_000;

    private const int EntryTags = 70;
    private const int PictureTags = 50;

    /// <param name="files">Paths, each with the UTC time of its last change if known.</param>
    public static async Task WriteIndexAsync(
        Stream output, IEnumerable<(string Path, DateTime? ChangedAt)> files, SiteSettings site)
    {
        await using var xml = XmlWriter.Create(output, CrawlerXml.Format);
        await xml.WriteStartElementAsync(null, "sitemapindex", Space);
        foreach (var (path, changedAt) in files)
        {
            await WriteAsync(xml, "sitemap", new SitemapEntry(path, changedAt, []), [], site);
        }

        await xml.WriteEndElementAsync();
    }

    public static async Task WriteAsync(Stream output, IAsyncEnumerable<SitemapEntry> entries, SiteSettings site)
    {
        var written = 0;
        // Not disposed when the source fails: that would end the document, and half a sitemap would look like a whole.
        var xml = XmlWriter.Create(output, CrawlerXml.Format);
        await xml.WriteStartElementAsync(null, "urlset", Space);
        await xml.WriteAttributeStringAsync("xmlns", "image", null, Images);
        await foreach (var entry in entries)
        {
            List<string> pictures =
                [.. entry.Pictures.Take(MaxImages).Select(p => site.Absolute(Rendition.LargestOf(p).Path(p.Hash)))];
            written += await WriteAsync(xml, "url", entry, written < PictureBytes ? pictures : [], site);
        }

        await xml.WriteEndElementAsync();
        await xml.DisposeAsync();
    }

    /// <returns>Bytes, roughly: addresses are ASCII.</returns>
    private static async Task<int> WriteAsync(
        XmlWriter xml, string element, SitemapEntry entry, List<string> pictures, SiteSettings site)
    {
        await xml.WriteStartElementAsync(null, element, Space);
        await xml.WriteElementStringAsync(null, "loc", Space, site.Absolute(entry.Path));
        if (entry.ChangedAt is { } changed)
        {
            await xml.WriteElementStringAsync(null, "lastmod", Space, PortalTime.Iso(changed));
        }

        foreach (var address in pictures)
        {
            await xml.WriteStartElementAsync("image", "image", Images);
            await xml.WriteElementStringAsync("image", "loc", Images, address);
            await xml.WriteEndElementAsync();
        }

        await xml.WriteEndElementAsync();
        return EntryTags + site.Absolute(entry.Path).Length + pictures.Sum(p => PictureTags + p.Length);
    }
}
