using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace NewsPortal.Web.Areas.Admin.TagHelpers;

/// <summary>
/// A labelled field: <c>&lt;field name="Headline" label="…" hint="…"&gt;control&lt;/field&gt;</c>, with the messages
/// of that name under it. <c>group="true"</c> makes a fieldset for several controls.
/// </summary>
[HtmlTargetElement("field", Attributes = "name,label")]
public sealed class FieldTagHelper : TagHelper
{
    public required string Name { get; set; }
    public required string Label { get; set; }
    public string? Hint { get; set; }
    public bool Group { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Init(TagHelperContext context)
    {
        if (!string.IsNullOrEmpty(Hint))
        {
            context.Items[ControlTagHelper.HasHint] = true;
        }
    }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var errors = ErrorsOf(ViewContext, Name);
        output.TagName = Group ? "fieldset" : "div";
        output.AddClass("field");
        if (errors.Count > 0)
        {
            output.AddClass("field--wrong");
        }

        if (Group)
        {
            output.Attributes.SetAttribute("id", Name);
            output.Attributes.SetAttribute("tabindex", "-1");
            Describe(output, errors.Count > 0);
        }

        output.PreContent.AppendHtml(LabelTag());
        if (errors.Count > 0)
        {
            output.PostContent.AppendHtml(Line("field__error", Name + "-error", string.Join(' ', errors)));
        }

        if (!string.IsNullOrEmpty(Hint))
        {
            output.PostContent.AppendHtml(Line("field__hint", Name + "-hint", Hint));
        }
    }

    internal static IReadOnlyList<string> ErrorsOf(ViewContext view, string name) =>
        view.ModelState.TryGetValue(name, out var entry) ? [.. entry.Errors.Select(e => e.ErrorMessage)] : [];

    private void Describe(TagHelperOutput output, bool isWrong)
    {
        List<string> ids = isWrong ? [Name + "-error"] : [];
        if (!string.IsNullOrEmpty(Hint))
        {
            ids.Add(Name + "-hint");
        }

        if (ids.Count > 0)
        {
            output.Attributes.SetAttribute("aria-describedby", string.Join(' ', ids));
        }
    }

    private TagBuilder LabelTag()
    {
        var label = new TagBuilder(Group ? "legend" : "label");
        label.AddCssClass("field__label");
        if (!Group)
        {
            label.Attributes["for"] = Name;
        }

        label.InnerHtml.Append(Label);
        return label;
    }

    private static TagBuilder Line(string css, string id, string words)
    {
        var line = new TagBuilder("p");
        line.AddCssClass(css);
        line.Attributes["id"] = id;
        line.InnerHtml.Append(words);
        return line;
    }
}
