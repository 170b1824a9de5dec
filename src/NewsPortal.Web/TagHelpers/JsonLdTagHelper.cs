using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using NewsPortal.Web.StructuredData;

namespace NewsPortal.Web.TagHelpers;

/// <summary>
/// <c>&lt;json-ld thing="…" /&gt;</c> prints structured data as a data block, which the content policy lets pass.
/// </summary>
[HtmlTargetElement("json-ld", TagStructure = TagStructure.WithoutEndTag)]
public sealed class JsonLdTagHelper : TagHelper
{
    public required Thing Thing { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "script";
        output.TagMode = TagMode.StartTagAndEndTag;
        // As it stands: the encoder would write the plus as a number, and not every tool that looks for it reads HTML.
        output.Attributes.SetAttribute("type", new HtmlString("application/ld+json"));
        output.Content.SetHtmlContent(Thing.ToJson());
    }
}
