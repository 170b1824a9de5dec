using Microsoft.AspNetCore.Razor.TagHelpers;

namespace NewsPortal.Web.Areas.Admin.TagHelpers;

internal static class TagHelperClasses
{
    /// <summary>Adds a class that is already a safe name.</summary>
    public static void AddClass(this TagHelperOutput output, string name)
    {
        var classes = output.Attributes.TryGetAttribute("class", out var attribute) ? attribute.Value + " " + name : name;
        output.Attributes.SetAttribute("class", classes);
    }
}
