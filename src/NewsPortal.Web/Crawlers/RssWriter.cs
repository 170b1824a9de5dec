using System.Globalization;
using System.Xml;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Settings;

namespace NewsPortal.Web.Crawlers;

/// <summary>
/// RSS 2.0 (https://www.rssboard.org/rss-specification) with its best-practice additions: whole texts, pictures, names.
/// </summary>
public static class RssWriter
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Content = "http://purl.org/rss/1.0/modules/content/";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const int MinutesBetweenVisits = 15;

    public static void Write(XmlWriter xml, NewsFeed feed, SiteSettings site)
    {
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", null, Atom);
        xml.WriteAttributeString("xmlns", "content", null, Content);
        xml.WriteAttributeString("xmlns", "dc", null, DublinCore);
        xml.WriteAttributeString("xmlns", "media", null, FeedMedia.Space);
        xml.WriteStartElement("channel");
        WriteChannel(xml, feed, site);
        foreach (var article in feed.Articles)
        {
            WriteItem(xml, article, feed.Texts[article.Id], site);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteChannel(XmlWriter xml, NewsFeed feed, SiteSettings site)
    {
        var self = site.Absolute(PortalPaths.Feed(feed.PagePath));
        xml.Text("title", feed.Title);
        xml.Text("link", site.Absolute(feed.PagePath));
        xml.Text("description", feed.Description.Length > 0 ? feed.Description : feed.Title);
        xml.Text("language", "vi");
        if (site.Copyright.Length > 0)
        {
            xml.Text("copyright", site.Copyright);
        }

        if (feed.ChangedAt is { } changed)
        {
            xml.Text("lastBuildDate", CrawlerXml.Rfc822(changed));
        }

        xml.Text("ttl", MinutesBetweenVisits.ToString(CultureInfo.InvariantCulture));
        xml.Link("atom", "link", Atom, "href", self, "rel", "self", "type", "application/rss+xml");
        if (site.WebSubHub.Length > 0)
        {
            xml.Link("atom", "link", Atom, "href", site.WebSubHub, "rel", "hub");
        }
    }

    private static void WriteItem(XmlWriter xml, ArticlePage article, string text, SiteSettings site)
    {
        xml.WriteStartElement("item");
        xml.Text("title", article.Headline);
        xml.Text("link", site.Absolute(FeedNames.PathOf(article)));
        var about = article.Standfirst.Length > 0 ? article.Standfirst : article.Headline;
        xml.Text("description", CrawlerXml.Html(about));
        xml.Text("content", "encoded", Content, text);
        foreach (var name in article.Byline.Select(s => s.Name).Distinct())
        {
            xml.Text("dc", "creator", DublinCore, name);
        }

        foreach (var name in article.Tags.Prepend(article.Category).Select(n => n.Name))
        {
            xml.Text("category", name);
        }

        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", "false");
        xml.WriteString(FeedNames.IdOf(article, site));
        xml.WriteEndElement();
        xml.Text("pubDate", CrawlerXml.Rfc822(article.PublishedAt));
        foreach (var picture in article.Pictures)
        {
            FeedMedia.Write(xml, picture, site);
        }

        xml.WriteEndElement();
    }
}
