using System.Globalization;
using System.Xml;
using NewsPortal.Core.Media;
using NewsPortal.Core.Settings;

namespace NewsPortal.Web.Crawlers;

/// <summary>The pictures of an article by https://www.rssboard.org/media-rss, in both formats alike.</summary>
internal static class FeedMedia
{
    public const string Space = "http://search.yahoo.com/mrss/";

    public static void Write(XmlWriter xml, Picture picture, SiteSettings site)
    {
        var file = Rendition.LargestOf(picture);
        var (width, height) = file.SizeOf(picture.Width, picture.Height);
        xml.WriteStartElement("media", "content", Space);
        xml.WriteAttributeString("url", site.Absolute(file.Path(picture.Hash)));
        xml.WriteAttributeString("medium", "image");
        xml.WriteAttributeString("type", ContentTypes.Of(file.Format));
        xml.WriteAttributeString("width", width.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("height", height.ToString(CultureInfo.InvariantCulture));
        WriteWords(xml, "description", picture.Caption.Length > 0 ? picture.Caption : picture.AltText);
        if (picture.CreditName.Length > 0)
        {
            xml.WriteStartElement("media", "credit", Space);
            xml.WriteAttributeString("role", "photographer");
            xml.WriteAttributeString("scheme", "urn:ebu");
            xml.WriteString(CrawlerXml.Legal(picture.CreditName));
            xml.WriteEndElement();
        }

        WriteWords(xml, "copyright", picture.Copyright);
        xml.WriteEndElement();
    }

    private static void WriteWords(XmlWriter xml, string name, string words)
    {
        if (words.Length > 0)
        {
            xml.Text("media", name, Space, words);
        }
    }
}
