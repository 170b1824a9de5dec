using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace NewsPortal.Web.TagHelpers;

/// <summary>
/// <c>&lt;link asset="site.css"&gt;</c>, <c>&lt;link asset="….woff2"&gt;</c> (a preload), <c>&lt;script
/// asset="site.ts"&gt;</c>.
/// </summary>
[HtmlTargetElement("link", Attributes = "asset", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("script", Attributes = "asset")]
public sealed class AssetTagHelper(AssetManifest manifest, IUrlHelperFactory urls) : TagHelper
{
    public string Asset { get; set; } = string.Empty;

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var path = urls.GetUrlHelper(ViewContext).Content(manifest.PathOf(Asset));
        if (output.TagName == "script")
        {
            output.Attributes.SetAttribute("type", "module");
            output.Attributes.SetAttribute("src", path);
        }
        else if (Asset.EndsWith(".css", StringComparison.Ordinal))
        {
            output.Attributes.SetAttribute("rel", "stylesheet");
            output.Attributes.SetAttribute("href", path);
        }
        else
        {
            output.Attributes.SetAttribute("rel", "preload");
            output.Attributes.SetAttribute("href", path);
            output.Attributes.SetAttribute("as", "font");
            output.Attributes.SetAttribute("type", "font/woff2");
            output.Attributes.SetAttribute("crossorigin", "anonymous");
        }
    }
}
