using System.Globalization;
using System.Text;
using System.Xml;
using NewsPortal.Core.Common;

namespace NewsPortal.Web.Crawlers;

/// <summary>Text as XML can hold it. One character that it cannot would cost readers the whole file.</summary>
internal static class CrawlerXml
{
    /// <summary>Vietnamese is written as letters, without a byte order mark.</summary>
    public static readonly XmlWriterSettings Format = new() { Encoding = new UTF8Encoding(false), Async = true };

    public static string Legal(string text) =>
        string.Concat(text.EnumerateRunes().Where(r => r.Value is >= 0x20 and not (0xFFFE or 0xFFFF) or '\n' or '\t'));

    public static void Text(this XmlWriter xml, string name, string text) => xml.WriteElementString(name, Legal(text));

    public static void Text(this XmlWriter xml, string prefix, string name, string space, string text) =>
        xml.WriteElementString(prefix, name, space, Legal(text));

    /// <summary>Plain text for readers that parse it as HTML; Vietnamese stays as letters.</summary>
    public static string Html(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>An empty element.</summary>
    public static void Link(this XmlWriter xml, string? prefix, string name, string? space, params string[] pairs)
    {
        xml.WriteStartElement(prefix, name, space);
        foreach (var pair in pairs.Chunk(2))
        {
            xml.WriteAttributeString(pair[0], Legal(pair[1]));
        }

        xml.WriteEndElement();
    }

    /// <summary>A date as RFC 822 wants it, with the year in four digits.</summary>
    public static string Rfc822(DateTime utc) =>
        PortalTime.ToLocal(utc).ToString("ddd, dd MMM yyyy HH:mm:ss +0700", CultureInfo.InvariantCulture);
}
