using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using NewsPortal.Core.Media;

namespace NewsPortal.Web.TagHelpers;

/// <summary>
/// <c>&lt;picture-of picture="…" crop="16x9" sizes="…" /&gt;</c>: WebP with a JPEG for old browsers, its size known
/// before it
/// arrives, loaded when it comes near unless it is <see cref="First"/>.
/// </summary>
[HtmlTargetElement("picture-of", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PictureTagHelper : TagHelper
{
    private const int WidthForOldBrowsers = 960;

    public required Picture Picture { get; set; }
    public string Crop { get; set; } = Rendition.Wide;

    /// <summary>How wide it stands on the page, as in the HTML attribute.</summary>
    public string Sizes { get; set; } = "100vw";

    /// <summary>Pixels; no page needs it wider.</summary>
    public int MaxWidth { get; set; } = Rendition.Widths[^1];

    /// <summary>The first thing seen on the page: fetched at once.</summary>
    public bool First { get; set; }

    /// <summary>The words beside it say the same: silent for screen readers.</summary>
    public bool Decorative { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var widths = Rendition.WidthsFor(Picture).Where((w, i) => i == 0 || w <= MaxWidth).ToList();
        output.TagName = "picture";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.AppendHtml(Source(widths));
        output.Content.AppendHtml(Image(widths));
    }

    private TagBuilder Source(List<int> widths) => Element("source", new()
    {
        ["type"] = "image/webp",
        ["srcset"] = SourceSet(widths, "webp"),
        ["sizes"] = Sizes,
    });

    private TagBuilder Image(List<int> widths)
    {
        var width = Math.Min(Picture.Width, widths[^1]);
        var ratio = new Rendition(Crop, width, "jpg").Ratio ?? (double)Picture.Height / Picture.Width;
        var image = Element("img", new()
        {
            ["src"] = new Rendition(Crop, widths.Last(w => w <= WidthForOldBrowsers), "jpg").Path(Picture.Hash),
            ["srcset"] = SourceSet(widths, "jpg"),
            ["sizes"] = Sizes,
            ["width"] = Pixels(width),
            ["height"] = Pixels(Math.Max(1, (int)Math.Round(width * ratio))),
            ["alt"] = Decorative ? string.Empty : Picture.AltText,
        });
        image.MergeAttribute(First ? "fetchpriority" : "loading", First ? "high" : "lazy");
        return image;
    }

    private static TagBuilder Element(string name, Dictionary<string, string?> attributes)
    {
        var element = new TagBuilder(name) { TagRenderMode = TagRenderMode.StartTag };
        element.MergeAttributes(attributes);
        return element;
    }

    private string SourceSet(List<int> widths, string format) => string.Join(", ", widths.Select(w =>
        $"{new Rendition(Crop, w, format).Path(Picture.Hash)} {Pixels(Math.Min(w, Picture.Width))}w"));

    private static string Pixels(int count) => count.ToString(CultureInfo.InvariantCulture);
}
