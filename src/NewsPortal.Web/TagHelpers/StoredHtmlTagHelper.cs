using Microsoft.AspNetCore.Razor.TagHelpers;

namespace NewsPortal.Web.TagHelpers;

/// <summary>
/// <c>&lt;stored-html of="…" /&gt;</c> prints HTML that the renderer made and sanitised when it was stored. The one
/// place where
/// text reaches a page unencoded.
/// </summary>
[HtmlTargetElement("stored-html", TagStructure = TagStructure.WithoutEndTag)]
public sealed class StoredHtmlTagHelper : TagHelper
{
    public string Of { get; set; } = string.Empty;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Of);
    }
}
