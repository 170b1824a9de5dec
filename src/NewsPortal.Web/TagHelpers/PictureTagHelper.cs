using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using NewsPortal.Core.Media;

namespace NewsPortal.Web.TagHelpers;

/// <summary>
/// <c>&lt;picture-of picture="…" crop="16x9" sizes="…" /&gt;</c> writes <see cref="PictureSources"/>: its size is known
/// before it arrives, and it is loaded when it comes near unless it is <see cref="First"/>.
/// </summary>
[HtmlTargetElement("picture-of", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PictureTagHelper : TagHelper
{
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
        var sources = PictureSources.Of(Picture, Crop, Sizes, MaxWidth);
        output.TagName = "picture";
        output.TagMode = TagMode.StartTagAndEndTag;
        foreach (var source in sources.Smaller)
        {
            output.Content.AppendHtml(Element(
                "source", ("type", source.Type), ("srcset", source.SourceSet), ("sizes", sources.Sizes)));
        }

        output.Content.AppendHtml(Element(
            "img",
            ("src", sources.Path),
            ("srcset", sources.SourceSet),
            ("sizes", sources.Sizes),
            ("width", sources.Width.ToString(CultureInfo.InvariantCulture)),
            ("height", sources.Height.ToString(CultureInfo.InvariantCulture)),
            ("alt", Decorative ? string.Empty : Picture.AltText),
            First ? ("fetchpriority", "high") : ("loading", "lazy")));
    }

    private static TagBuilder Element(string name, params (string Name, string Value)[] attributes)
    {
        var element = new TagBuilder(name) { TagRenderMode = TagRenderMode.StartTag };
        foreach (var (attribute, value) in attributes)
        {
            element.MergeAttribute(attribute, value);
        }

        return element;
    }
}
