using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Ganss.Xss;

namespace NewsPortal.Infrastructure.Rendering;

/// <summary>
/// The last word on every body: elements, attributes, classes and addresses not on these lists do not reach a reader,
/// whatever made them.
/// </summary>
internal static partial class BodySanitizer
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.OrdinalIgnoreCase)
    {
        ["a"] = ["href", "title", "rel", "id", "class", "aria-label"],
        ["aside"] = ["class"],
        ["blockquote"] = [],
        ["br"] = [],
        ["code"] = [],
        ["div"] = ["class", "tabindex", "role", "aria-label"],
        ["em"] = [],
        ["figcaption"] = [],
        ["figure"] = ["class", "id"],
        ["h2"] = [],
        ["h3"] = [],
        ["h4"] = [],
        ["hr"] = [],
        ["iframe"] = ["src", "title", "width", "height", "loading", "referrerpolicy", "allow", "allowfullscreen"],
        ["img"] = ["src", "srcset", "sizes", "width", "height", "alt", "loading", "decoding", "fetchpriority"],
        ["li"] = ["id"],
        ["ol"] = ["start"],
        ["p"] = [],
        ["picture"] = [],
        ["pre"] = [],
        ["section"] = ["class", "role", "aria-label"],
        ["source"] = ["type", "srcset", "sizes"],
        ["span"] = ["class"],
        ["strong"] = [],
        ["sup"] = [],
        ["table"] = [],
        ["tbody"] = [],
        ["td"] = ["class"],
        ["th"] = ["class", "scope"],
        ["thead"] = [],
        ["tr"] = [],
        ["ul"] = [],
    };

    private static readonly HtmlSanitizer Sanitizer = Create();

    public static string Clean(string html) => Sanitizer.Sanitize(html);

    private static HtmlSanitizer Create()
    {
        var sanitizer = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = new HashSet<string>(Allowed.Keys, StringComparer.OrdinalIgnoreCase),
            AllowedAttributes =
                new HashSet<string>(Allowed.Values.SelectMany(a => a), StringComparer.OrdinalIgnoreCase),
            AllowedSchemes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "http", "https", "mailto", "tel" },
            UriAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href", "src" },
            AllowedClasses = ((string[])
            [
                "align-center", "align-end", "box", "caption", "credit", "embed", "figure", "footnote-back",
                "footnote-ref", "footnotes", "gallery", "number", "row", "table", "tall", "total", "uneven",
                .. FigureLayout.RatioClasses,
            ]).ToHashSet(StringComparer.Ordinal),
        });
        sanitizer.PostProcessNode += (_, e) =>
        {
            if (e.Node is IElement element)
            {
                Restrict(element);
            }
        };
        return sanitizer;
    }

    private static void Restrict(IElement element)
    {
        foreach (var attribute in element.Attributes.ToList())
        {
            if (!Allowed[element.LocalName].Contains(attribute.Name) || !IsAllowedValue(attribute))
            {
                element.RemoveAttribute(attribute.Name);
            }
        }

        if (element.LocalName is "iframe" or "img" && !element.HasAttribute("src"))
        {
            element.Remove();
        }
    }

    private static bool IsAllowedValue(IAttr attribute) => attribute.Name switch
    {
        "href" => FootnoteLink().IsMatch(attribute.Value) || LinkAddress.Safe(attribute.Value) is not null,
        "id" when attribute.OwnerElement?.LocalName == "figure" => FigureId().IsMatch(attribute.Value),
        "id" => FootnoteId().IsMatch(attribute.Value),
        "src" when attribute.OwnerElement?.LocalName == "iframe" => VideoAddress.IsFrame(attribute.Value),
        "src" => MediaPath().IsMatch(attribute.Value),
        "srcset" => attribute.Value.Split(", ").All(c => MediaCandidate().IsMatch(c)),
        _ => true,
    };

    [GeneratedRegex(@"^#fn(?:ref)?:[0-9]{1,5}\z")]
    private static partial Regex FootnoteLink();

    [GeneratedRegex(@"^fn(?:ref)?:[0-9]{1,5}\z")]
    private static partial Regex FootnoteId();

    [GeneratedRegex(@"^anh-[0-9]{1,5}\z")]
    private static partial Regex FigureId();

    [GeneratedRegex(@"^/media/[0-9a-f]{32}/[0-9a-z-]{1,20}\.(?:avif|webp|jpg)\z")]
    private static partial Regex MediaPath();

    [GeneratedRegex(@"^/media/[0-9a-f]{32}/[0-9a-z-]{1,20}\.(?:avif|webp|jpg) [0-9]{1,5}w\z")]
    private static partial Regex MediaCandidate();
}
