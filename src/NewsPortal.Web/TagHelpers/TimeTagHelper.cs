using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using NewsPortal.Core.Common;
using NewsPortal.Web.ViewModels;

namespace NewsPortal.Web.TagHelpers;

/// <summary>
/// <c>&lt;time utc="…" /&gt;</c>: by the newspaper's pattern for people, ISO 8601 with +07:00 for machines.
/// </summary>
[HtmlTargetElement("time", Attributes = "utc")]
public sealed class TimeTagHelper(SiteFrame frame) : TagHelper
{
    public DateTime Utc { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var settings = await frame.SettingsAsync();
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", new HtmlString(PortalTime.Iso(Utc)));
        output.Content.SetContent(PortalTime.Show(Utc, settings.TimePattern));
    }
}
