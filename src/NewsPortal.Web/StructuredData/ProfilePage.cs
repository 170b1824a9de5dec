using NewsPortal.Core.Articles;
using NewsPortal.Core.Authors;
using NewsPortal.Core.Common;
using NewsPortal.Core.Settings;

namespace NewsPortal.Web.StructuredData;

/// <summary>https://schema.org/ProfilePage: an author and what they wrote.</summary>
public sealed record ProfilePage() : Thing("ProfilePage")
{
    public required string Name { get; init; }
    public required string Url { get; init; }
    public required Person MainEntity { get; init; }
    public required ItemList HasPart { get; init; }
    public string InLanguage => "vi";

    public static ProfilePage Of(Author author, string path, PagedList<ArticleCard> cards, SiteSettings site) => new()
    {
        Name = author.Name,
        Url = site.Absolute(path),
        MainEntity = Person.Of(author, site),
        HasPart = ItemList.Of(cards, site),
    };
}
