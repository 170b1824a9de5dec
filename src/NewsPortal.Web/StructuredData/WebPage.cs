using NewsPortal.Core.Common;
using NewsPortal.Core.Pages;
using NewsPortal.Core.Settings;

namespace NewsPortal.Web.StructuredData;

/// <summary>https://schema.org/WebPage: a page that is nothing more special.</summary>
public sealed record WebPage() : Thing("WebPage")
{
    public required string Name { get; init; }
    public required string? Description { get; init; }
    public required string Url { get; init; }
    public string? DateModified { get; init; }
    public required NewsMediaOrganization Publisher { get; init; }
    public string InLanguage => "vi";

    public static WebPage Of(string name, string description, string path, SiteSettings site) => new()
    {
        Name = name,
        Description = Known(description),
        Url = site.Absolute(path),
        Publisher = NewsMediaOrganization.Of(site),
    };

    public static WebPage Of(StaticPage page, SiteSettings site) =>
        Of(page.Name, page.Description, PortalPaths.StaticPage(page.Slug), site) with
        {
            DateModified = PortalTime.Iso(page.ChangedAt),
        };
}
