using NewsPortal.Core.Articles;
using NewsPortal.Core.Authors;
using NewsPortal.Core.Common;
using NewsPortal.Core.Settings;

namespace NewsPortal.Web.StructuredData;

/// <summary>https://schema.org/Person: an author.</summary>
public sealed record Person() : Thing("Person")
{
    public required string Name { get; init; }
    public string? Url { get; init; }
    public string? JobTitle { get; init; }
    public string? Description { get; init; }
    public NewsMediaOrganization? WorksFor { get; init; }

    public static Person Of(Signature signature, SiteSettings site) =>
        new() { Name = signature.Name, Url = site.Absolute(PortalPaths.Author(signature.Slug)) };

    public static Person Of(Author author, SiteSettings site) => new()
    {
        Name = author.Name,
        Url = site.Absolute(PortalPaths.Author(author.Slug)),
        JobTitle = Known(author.JobTitle),
        Description = Known(author.Biography),
        WorksFor = NewsMediaOrganization.Named(site),
    };
}
