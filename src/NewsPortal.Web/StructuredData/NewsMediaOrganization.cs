using NewsPortal.Core.Common;
using NewsPortal.Core.Settings;

namespace NewsPortal.Web.StructuredData;

/// <summary>https://schema.org/NewsMediaOrganization: the newspaper.</summary>
public sealed record NewsMediaOrganization() : Thing("NewsMediaOrganization")
{
    public required string Name { get; init; }
    public required string Url { get; init; }
    public string? Slogan { get; init; }
    public string? Address { get; init; }
    public string? Telephone { get; init; }
    public string? FaxNumber { get; init; }
    public string? Email { get; init; }

    /// <summary>Name and address only, as the publisher of something.</summary>
    public static NewsMediaOrganization Named(SiteSettings site) =>
        new() { Name = site.Name, Url = site.Absolute(PortalPaths.Home) };

    /// <summary>All that the footer says.</summary>
    public static NewsMediaOrganization Of(SiteSettings site) => Named(site) with
    {
        Slogan = Known(site.Slogan),
        Address = Known(site.Address),
        Telephone = Known(site.Phone),
        FaxNumber = Known(site.Fax),
        Email = Known(site.Email),
    };
}
