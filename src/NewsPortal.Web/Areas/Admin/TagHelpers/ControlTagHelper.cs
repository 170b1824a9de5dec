using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace NewsPortal.Web.Areas.Admin.TagHelpers;

/// <summary>Ties a control to the messages and the hint of its field for those who hear the page.</summary>
[HtmlTargetElement("input", Attributes = ForAttribute)]
[HtmlTargetElement("textarea", Attributes = ForAttribute)]
[HtmlTargetElement("select", Attributes = ForAttribute)]
public sealed class ControlTagHelper : TagHelper
{
    internal const string HasHint = "field-has-hint";
    private const string ForAttribute = "asp-for";

    [HtmlAttributeName(ForAttribute)]
    public required ModelExpression For { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var wrong = FieldTagHelper.ErrorsOf(ViewContext, For.Name).Count > 0;
        var described = new List<string>();
        if (wrong)
        {
            output.Attributes.SetAttribute("aria-invalid", "true");
            described.Add(For.Name + "-error");
        }

        if (context.Items.ContainsKey(HasHint))
        {
            described.Add(For.Name + "-hint");
        }

        if (described.Count > 0)
        {
            output.Attributes.SetAttribute("aria-describedby", string.Join(' ', described));
        }
    }
}
