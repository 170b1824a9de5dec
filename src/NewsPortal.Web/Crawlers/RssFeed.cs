using System.Globalization;
using System.Text;
using System.Xml;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Settings;
using NewsPortal.Web.StructuredData;

namespace NewsPortal.Web.Crawlers;

/// <summary>
/// A list of articles as RSS 2.0 (https://www.rssboard.org/rss-specification) with its best-practice additions.
/// </summary>
/// <param name="Path">Of the feed itself.</param>
/// <param name="PagePath">Of the page it follows.</param>
public sealed record RssFeed(
    string Title, string Description, string Path, string PagePath, IReadOnlyList<ArticleCard> Articles)
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Media = "http://search.yahoo.com/mrss/";
    private const int MinutesBetweenVisits = 15;

    private static readonly XmlWriterSettings Format = new() { Encoding = new UTF8Encoding(false), Indent = true };

    /// <summary>UTC time of the newest change; null for an empty list.</summary>
    public DateTime? ChangedAt =>
        Articles.Select(a => a.CorrectedAt > a.PublishedAt ? a.CorrectedAt : a.PublishedAt).Max();

    public byte[] ToXml(SiteSettings site)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Format))
        {
            xml.WriteStartElement("rss");
            xml.WriteAttributeString("version", "2.0");
            xml.WriteAttributeString("xmlns", "atom", null, Atom);
            xml.WriteAttributeString("xmlns", "media", null, Media);
            xml.WriteStartElement("channel");
            WriteChannel(xml, site);
            foreach (var article in Articles)
            {
                WriteItem(xml, article, site);
            }
        }

        return bytes.ToArray();
    }

    private void WriteChannel(XmlWriter xml, SiteSettings site)
    {
        Write(xml, "title", Title);
        Write(xml, "link", site.Absolute(PagePath));
        Write(xml, "description", Description.Length > 0 ? Description : Title);
        Write(xml, "language", "vi");
        if (site.Copyright.Length > 0)
        {
            Write(xml, "copyright", site.Copyright);
        }

        if (ChangedAt is { } changed)
        {
            Write(xml, "lastBuildDate", Rfc822(changed));
        }

        Write(xml, "ttl", MinutesBetweenVisits.ToString(CultureInfo.InvariantCulture));
        xml.WriteStartElement("atom", "link", Atom);
        xml.WriteAttributeString("href", site.Absolute(Path));
        xml.WriteAttributeString("rel", "self");
        xml.WriteAttributeString("type", "application/rss+xml");
        xml.WriteEndElement();
    }

    private static void WriteItem(XmlWriter xml, ArticleCard article, SiteSettings site)
    {
        xml.WriteStartElement("item");
        Write(xml, "title", article.Headline);
        Write(xml, "link", site.Absolute(PortalPaths.Article(article)));
        Write(xml, "description", article.Standfirst);
        Write(xml, "category", article.CategoryName);
        xml.WriteStartElement("guid");
        // Not the address: that changes with the slug, and the story would come back as unread.
        xml.WriteAttributeString("isPermaLink", "false");
        xml.WriteString(string.Create(
            CultureInfo.InvariantCulture, $"tag:{new Uri(site.PublicAddress).Host},2026:article/{article.Id}"));
        xml.WriteEndElement();
        Write(xml, "pubDate", Rfc822(article.PublishedAt));
        if (article.Lead is { } lead)
        {
            WritePicture(xml, SharedPicture.Of(lead, site));
        }

        xml.WriteEndElement();
    }

    private static void WritePicture(XmlWriter xml, SharedPicture picture)
    {
        xml.WriteStartElement("media", "content", Media);
        xml.WriteAttributeString("url", picture.Url);
        xml.WriteAttributeString("medium", "image");
        xml.WriteAttributeString("type", "image/jpeg");
        xml.WriteAttributeString("width", picture.Width.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("height", picture.Height.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Legal(text));

    /// <summary>One character that XML cannot hold would cost readers the whole feed.</summary>
    private static string Legal(string text) =>
        string.Concat(text.EnumerateRunes().Where(r => r.Value is >= 0x20 and not (0xFFFE or 0xFFFF) or '\n' or '\t'));

    private static string Rfc822(DateTime utc) =>
        PortalTime.ToLocal(utc).ToString("ddd, dd MMM yyyy HH:mm:ss +0700", CultureInfo.InvariantCulture);
}
