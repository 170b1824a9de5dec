using NewsPortal.Core.Common;
using NewsPortal.Core.Settings;
using NewsPortal.Web.ViewModels;

namespace NewsPortal.Web.StructuredData;

/// <summary>
/// https://schema.org/BreadcrumbList: the front page, for one step alone is no way, then the page's own crumbs.
/// </summary>
public sealed record BreadcrumbList(IReadOnlyList<ListItem> ItemListElement) : Thing("BreadcrumbList")
{
    public static BreadcrumbList Of(IEnumerable<Crumb> crumbs, SiteSettings site) => new(
        [.. crumbs.Prepend(new Crumb(site.Name, PortalPaths.Home))
            .Select((c, i) => new ListItem(i + 1, c.Name, Item: site.Absolute(c.Path)))]);
}

/// <summary>https://schema.org/ListItem.</summary>
public sealed record ListItem(int Position, string? Name = null, string? Item = null, string? Url = null)
    : Thing("ListItem");
