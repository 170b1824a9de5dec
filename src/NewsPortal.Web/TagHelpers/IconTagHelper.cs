using Microsoft.AspNetCore.Razor.TagHelpers;

namespace NewsPortal.Web.TagHelpers;

/// <summary>
/// <c>&lt;icon name="search" /&gt;</c>: a drawing in the colour of the text beside it, silent for screen readers.
/// </summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper : TagHelper
{
    // Drawn on a square of 24 units; lines unless the name stands in Solid.
    private static readonly Dictionary<string, string> Drawings = new()
    {
        ["arrow"] = "<path d=\"M5 12h14M13 6l6 6-6 6\"/>",
        ["close"] = "<path d=\"M5 5l14 14M19 5L5 19\"/>",
        ["facebook"] = "<path d=\"M14 22v-8h3l.6-4H14V7.6c0-1.2.5-1.9 2-1.9h1.8V2.2"
            + "A20 20 0 0 0 15.2 2C12.3 2 10 3.7 10 7v3H7v4h3v8z\"/>",
        ["link"] = "<path d=\"M10 14a4.5 4.5 0 0 0 6.4 0l3.2-3.2a4.5 4.5 0 0 0-6.4-6.4L12 5.6\"/>"
            + "<path d=\"M14 10a4.5 4.5 0 0 0-6.4 0l-3.2 3.2a4.5 4.5 0 0 0 6.4 6.4l1.2-1.2\"/>",
        ["mail"] = "<rect x=\"3\" y=\"5\" width=\"18\" height=\"14\" rx=\"1\"/><path d=\"M3 7l9 6 9-6\"/>",
        ["menu"] = "<path d=\"M3 6h18M3 12h18M3 18h18\"/>",
        ["photos"] = "<rect x=\"3\" y=\"6\" width=\"18\" height=\"13\" rx=\"1\"/>"
            + "<circle cx=\"12\" cy=\"12.5\" r=\"3.5\"/><path d=\"M8 6l1.5-2h5L16 6\"/>",
        ["play"] = "<path d=\"M7 4l13 8-13 8z\"/>",
        ["print"] = "<path d=\"M7 8V3h10v5M7 17H3V8h18v9h-4\"/><rect x=\"7\" y=\"14\" width=\"10\" height=\"7\"/>",
        ["search"] = "<circle cx=\"10.5\" cy=\"10.5\" r=\"6.5\"/><path d=\"M15.5 15.5L21 21\"/>",
        ["share"] = "<path d=\"M12 15V3M7.5 7L12 3l4.5 4M5 11v9h14v-9\"/>",
        ["x"] = "<path d=\"M3 3h5.2l4.7 6.4L18.5 3H21l-6.9 7.9L21.5 21h-5.2l-5.1-6.9L5.1 21H2.6l7.4-8.5z\"/>",
        ["zalo"] = "<path d=\"M12 3c5.5 0 10 3.8 10 8.5S17.5 20 12 20c-1.3 0-2.6-.2-3.7-.6C7 20.3 5.5 21 3.5 21"
            + "c1-1.2 1.3-2.3 1.4-3.3C3.1 16.1 2 13.9 2 11.5 2 6.8 6.5 3 12 3z"
            + "M8.2 8v1.6h4L8 14.2V15.5h6.6v-1.6h-4.2l4.2-4.6V8z\"/>",
    };

    private static readonly HashSet<string> Solid = ["facebook", "play", "x", "zalo"];

    public string Name { get; set; } = string.Empty;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Solid.Contains(Name) ? "icon icon--solid" : "icon");
        output.Attributes.SetAttribute("viewBox", "0 0 24 24");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetHtmlContent(Drawings[Name]);
    }
}
