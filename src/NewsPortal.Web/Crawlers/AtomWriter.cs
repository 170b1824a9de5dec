using System.Xml;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Settings;

namespace NewsPortal.Web.Crawlers;

/// <summary>Atom (RFC 4287), telling the same as <see cref="RssWriter"/>.</summary>
public static class AtomWriter
{
    private const string Space = "http://www.w3.org/2005/Atom";

    public static void Write(XmlWriter xml, NewsFeed feed, SiteSettings site)
    {
        xml.WriteStartElement("feed", Space);
        xml.WriteAttributeString("xml", "lang", null, "vi");
        xml.WriteAttributeString("xmlns", "media", null, FeedMedia.Space);
        xml.Text("id", FeedNames.IdOf(feed, site));
        xml.Text("title", feed.Title);
        if (feed.Description.Length > 0)
        {
            xml.Text("subtitle", feed.Description);
        }

        xml.Text("updated", PortalTime.Iso(feed.ChangedAt ?? DateTime.UnixEpoch));
        WriteAuthor(xml, site.Name, site.Absolute(PortalPaths.Home));
        WriteLink(xml, "self", site.Absolute(PortalPaths.Feed(feed.PagePath, "atom")), "application/atom+xml");
        WriteLink(xml, "alternate", site.Absolute(feed.PagePath), "text/html");
        if (site.WebSubHub.Length > 0)
        {
            xml.Link(null, "link", Space, "rel", "hub", "href", site.WebSubHub);
        }

        if (site.Copyright.Length > 0)
        {
            xml.Text("rights", site.Copyright);
        }

        foreach (var article in feed.Articles)
        {
            WriteEntry(xml, article, feed.Texts[article.Id], site);
        }

        xml.WriteEndElement();
    }

    private static void WriteEntry(XmlWriter xml, ArticlePage article, string text, SiteSettings site)
    {
        xml.WriteStartElement("entry", Space);
        xml.Text("id", FeedNames.IdOf(article, site));
        xml.Text("title", article.Headline);
        xml.Text("published", PortalTime.Iso(article.PublishedAt));
        xml.Text("updated", PortalTime.Iso(article.CorrectedAt ?? article.PublishedAt));
        WriteLink(xml, "alternate", site.Absolute(FeedNames.PathOf(article)), "text/html");
        if (article.SourceUrl.Length > 0)
        {
            WriteLink(xml, "via", article.SourceUrl, "text/html");
        }

        foreach (var signer in article.Byline.DistinctBy(s => s.AuthorId))
        {
            WriteAuthor(xml, signer.Name, site.Absolute(PortalPaths.Author(signer.Slug)));
        }

        foreach (var name in article.Tags.Prepend(article.Category))
        {
            xml.Link(null, "category", Space, "term", name.Slug, "label", name.Name);
        }

        if (article.Standfirst.Length > 0)
        {
            xml.Text("summary", article.Standfirst);
        }

        xml.WriteStartElement("content", Space);
        xml.WriteAttributeString("type", "html");
        xml.WriteString(CrawlerXml.Legal(text));
        xml.WriteEndElement();
        foreach (var picture in article.Pictures)
        {
            FeedMedia.Write(xml, picture, site);
        }

        xml.WriteEndElement();
    }

    private static void WriteAuthor(XmlWriter xml, string name, string address)
    {
        xml.WriteStartElement("author", Space);
        xml.Text("name", name);
        xml.Text("uri", address);
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string rel, string address, string type) =>
        xml.Link(null, "link", Space, "rel", rel, "href", address, "type", type);
}
