using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Media;
using NewsPortal.Core.Settings;

namespace NewsPortal.Web.Crawlers;

/// <summary>
/// The text of an article for programs that know neither our address nor our style sheets: addresses absolute, one file
/// per picture, no attributes that only our pages need.
/// </summary>
/// <remarks>
/// Reads what the sanitiser wrote: in it every <c>&lt;</c> begins a tag and every attribute stands in double quotes.
/// </remarks>
internal static partial class FeedText
{
    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal)
    {
        "allowfullscreen", "alt", "height", "href", "id", "scope", "src", "start", "title", "width",
    };

    /// <param name="creditOf">The words that name a picture's source.</param>
    public static string Of(ArticlePage article, SiteSettings site, Func<string, string> creditOf)
    {
        var page = PortalPaths.Article(article.Category.Slug, article.Slug, article.Id);
        var text = Tag().Replace(article.BodyHtml, tag => Rewrite(tag, page, site));
        return article is { ShowsLeadAboveText: true, Lead: { } lead } ? Figure(lead, site, creditOf) + text : text;
    }

    private static string Rewrite(Match tag, string page, SiteSettings site)
    {
        var name = tag.Groups["name"].Value;
        if (name is "picture" or "source" or "div" or "section" or "span")
        {
            return string.Empty;
        }

        var attributes =
            from attribute in Attribute().Matches(tag.Groups["attributes"].Value)
            let key = attribute.Groups["name"].Value
            where Kept.Contains(key)
            select $" {key}=\"{Absolute(key, attribute.Groups["value"].Value, page, site)}\"";
        return $"<{tag.Groups["end"].Value}{name}{string.Concat(attributes)}>";
    }

    private static string Absolute(string name, string value, string page, SiteSettings site) =>
        name is not ("href" or "src") ? value
        : value.StartsWith('#') ? site.Absolute(page) + value
        : value.StartsWith('/') ? site.Absolute(value)
        : value;

    private static string Figure(Picture picture, SiteSettings site, Func<string, string> creditOf)
    {
        var file = Rendition.LargestOf(picture);
        var (width, height) = file.SizeOf(picture.Width, picture.Height);
        string[] words = [picture.Caption, picture.CreditName.Length > 0 ? creditOf(picture.CreditName) : string.Empty];
        var figure = new XElement(
            "figure",
            new XElement(
                "img",
                new XAttribute("src", site.Absolute(file.Path(picture.Hash))),
                new XAttribute("alt", CrawlerXml.Legal(picture.AltText)),
                new XAttribute("width", width.ToString(CultureInfo.InvariantCulture)),
                new XAttribute("height", height.ToString(CultureInfo.InvariantCulture))),
            new XElement("figcaption", CrawlerXml.Legal(string.Join(' ', words.Where(w => w.Length > 0)))));
        return figure.ToString(SaveOptions.DisableFormatting);
    }

    [GeneratedRegex("""<(?<end>/?)(?<name>[a-z][a-z0-9]*)(?<attributes>(?:\s[a-z-]+(?:="[^"]*")?)*)\s*/?>""")]
    private static partial Regex Tag();

    [GeneratedRegex("""\s(?<name>[a-z-]+)(?:="(?<value>[^"]*)")?""")]
    private static partial Regex Attribute();
}
