using System.Xml;
using NewsPortal.Core.Common;
using NewsPortal.Core.Search;
using NewsPortal.Core.Settings;

namespace NewsPortal.Web.Crawlers;

/// <summary>
/// The newest articles for news search (https://www.google.com/schemas/sitemap-news/0.9): what Google's guide asks for.
/// </summary>
public static class NewsSitemapWriter
{
    /// <summary>The guide's limits.</summary>
    public const int MaxEntries = 1_000;
    public static readonly TimeSpan Age = TimeSpan.FromDays(2);

    private const string News = "http://www.google.com/schemas/sitemap-news/0.9";

    public static async Task WriteAsync(Stream output, IEnumerable<NewsEntry> entries, SiteSettings site)
    {
        await using var xml = XmlWriter.Create(output, CrawlerXml.Format);
        await xml.WriteStartElementAsync(null, "urlset", SitemapWriter.Space);
        await xml.WriteAttributeStringAsync("xmlns", "news", null, News);
        foreach (var entry in entries)
        {
            await xml.WriteStartElementAsync(null, "url", SitemapWriter.Space);
            await xml.WriteElementStringAsync(null, "loc", SitemapWriter.Space, site.Absolute(entry.Path));
            await xml.WriteStartElementAsync("news", "news", News);
            await xml.WriteStartElementAsync("news", "publication", News);
            await xml.WriteElementStringAsync("news", "name", News, CrawlerXml.Legal(site.Name));
            await xml.WriteElementStringAsync("news", "language", News, "vi");
            await xml.WriteEndElementAsync();
            await xml.WriteElementStringAsync("news", "publication_date", News, PortalTime.Iso(entry.PublishedAt));
            await xml.WriteElementStringAsync("news", "title", News, CrawlerXml.Legal(entry.Headline));
            await xml.WriteEndElementAsync();
            await xml.WriteEndElementAsync();
        }

        await xml.WriteEndElementAsync();
    }
}
