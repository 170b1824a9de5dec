using NewsPortal.Core.Common;
using NewsPortal.Core.Settings;

namespace NewsPortal.Web.StructuredData;

/// <summary>https://schema.org/NewsMediaOrganization: the newspaper, with what its footer says of it.</summary>
public sealed record NewsMediaOrganization() : Thing("NewsMediaOrganization")
{
    private const string LicenceLabel = "Giấy phép hoạt động báo chí";
    private const string EditorInChief = "Tổng biên tập";

    public required string Name { get; init; }
    public required string Url { get; init; }
    public Logo? Logo { get; init; }
    public string? Slogan { get; init; }
    public string? LegalName { get; init; }

    /// <summary>Cơ quan chủ quản.</summary>
    public Organization? ParentOrganization { get; init; }

    /// <summary>The licence of the press authority.</summary>
    public PropertyValue? Identifier { get; init; }
    public Person? Employee { get; init; }
    public string? Address { get; init; }
    public string? Telephone { get; init; }
    public string? FaxNumber { get; init; }
    public string? Email { get; init; }

    /// <summary>Where all of it has been said already, or matters little.</summary>
    public static NewsMediaOrganization Named(SiteSettings site) => new()
    {
        Id = site.Absolute(PortalPaths.Home) + "#toa-soan",
        Name = site.Name,
        Url = site.Absolute(PortalPaths.Home),
    };

    /// <summary>As the publisher of something, and on the front page.</summary>
    public static NewsMediaOrganization Of(SiteSettings site) => Named(site) with
    {
        Logo = Logo.Of(site),
        Slogan = Known(site.Slogan),
        LegalName = site.Name,
        ParentOrganization = site.GoverningBody.Length > 0 ? new Organization(site.GoverningBody) : null,
        Identifier = site.Licence.Length > 0 ? new PropertyValue(LicenceLabel, site.Licence) : null,
        Employee = site.EditorInChief.Length > 0
            ? new Person { Name = site.EditorInChief, JobTitle = EditorInChief } : null,
        Address = Known(site.Address),
        Telephone = Known(site.Phone),
        FaxNumber = Known(site.Fax),
        Email = Known(site.Email),
    };
}

/// <summary>https://schema.org/Organization known by its name only.</summary>
public sealed record Organization(string Name) : Thing("Organization");

/// <summary>https://schema.org/ImageObject of the newspaper's sign; wwwroot holds it.</summary>
public sealed record Logo(string Url, int Width, int Height) : Thing("ImageObject")
{
    private const string Path = "/logo.png";
    private const int Side = 512;

    public static Logo Of(SiteSettings site) => new(site.Absolute(Path), Side, Side);
}

/// <summary>https://schema.org/PropertyValue.</summary>
public sealed record PropertyValue(string Name, string Value) : Thing("PropertyValue");
