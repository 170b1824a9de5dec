using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using NewsPortal.Core.Search;

namespace NewsPortal.Web.TagHelpers;

/// <summary><c>&lt;marked text="…" /&gt;</c>: a text in which the words asked for stand out.</summary>
[HtmlTargetElement("marked", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MarkedTagHelper : TagHelper
{
    public required IReadOnlyList<TextPart> Text { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        foreach (var part in Text)
        {
            if (part.IsMatch)
            {
                var mark = new TagBuilder("mark");
                mark.InnerHtml.Append(part.Text);
                output.Content.AppendHtml(mark);
            }
            else
            {
                output.Content.Append(part.Text);
            }
        }
    }
}
