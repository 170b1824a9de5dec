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
    public required IReadOnlyList<WrittenArticle>? HasPart { get; init; }
    public string InLanguage => "vi";

    public static ProfilePage Of(Author author, string path, PagedList<ArticleCard> cards, SiteSettings site)
    {
        var person = Person.Of(author, site);
        var writer = new Person { Id = person.Url + "#nguoi-viet", Name = person.Name, Url = person.Url };
        return new ProfilePage
        {
            Name = author.Name,
            Url = site.Absolute(path),
            MainEntity = person with { Id = writer.Id },
            HasPart = cards.Count > 0 ? [.. cards.Select(c => WrittenArticle.Of(c, writer, site))] : null,
        };
    }
}

/// <summary>https://schema.org/NewsArticle in brief, as Google's guide to profile pages has it.</summary>
public sealed record WrittenArticle(string Headline, string Url, string DatePublished, Person Author)
    : Thing("NewsArticle")
{
    public static WrittenArticle Of(ArticleCard card, Person writer, SiteSettings site) =>
        new(card.Headline, site.Absolute(PortalPaths.Article(card)), PortalTime.Iso(card.PublishedAt), writer);
}
