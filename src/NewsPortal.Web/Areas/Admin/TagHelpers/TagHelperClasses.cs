using Microsoft.AspNetCore.Razor.TagHelpers;

namespace NewsPortal.Web.Areas.Admin.TagHelpers;

internal static class TagHelperClasses
{
    /// <summary>Adds a class that is already a safe name.</summary>
    public static void AddClass(this TagHelperOutput output, string name)
    {
        var has = output.Attributes.TryGetAttribute("class", out var classes);
        output.Attributes.SetAttribute("class", has ? $"{classes.Value} {name}" : name);
    }
}
