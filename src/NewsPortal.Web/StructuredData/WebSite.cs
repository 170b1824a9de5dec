using System.Text.Json.Serialization;
using NewsPortal.Core.Common;
using NewsPortal.Core.Settings;

namespace NewsPortal.Web.StructuredData;

/// <summary>https://schema.org/WebSite with its search box.</summary>
public sealed record WebSite() : Thing("WebSite")
{
    public required string Name { get; init; }
    public required string Url { get; init; }
    public required SearchAction PotentialAction { get; init; }
    public required NewsMediaOrganization Publisher { get; init; }
    public string InLanguage => "vi";

    public static WebSite Of(SiteSettings site) => new()
    {
        Name = site.Name,
        Url = site.Absolute(PortalPaths.Home),
        PotentialAction = new SearchAction(new EntryPoint(site.Absolute(PortalPaths.Search) + "?q={words}")),
        Publisher = NewsMediaOrganization.Named(site),
    };
}

/// <summary>https://schema.org/SearchAction.</summary>
public sealed record SearchAction(EntryPoint Target) : Thing("SearchAction")
{
    [JsonPropertyName("query-input")]
    public string QueryInput => "required name=words";
}

/// <summary>https://schema.org/EntryPoint.</summary>
public sealed record EntryPoint(string UrlTemplate) : Thing("EntryPoint");
