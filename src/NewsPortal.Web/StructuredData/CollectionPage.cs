using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Events;
using NewsPortal.Core.Settings;

namespace NewsPortal.Web.StructuredData;

/// <summary>https://schema.org/CollectionPage: a page of a list.</summary>
public sealed record CollectionPage() : Thing("CollectionPage")
{
    public required string Name { get; init; }
    public required string? Description { get; init; }
    public required string Url { get; init; }
    public required ItemList MainEntity { get; init; }
    public string InLanguage => "vi";

    public static CollectionPage Of(
        string name, string description, string path, ItemList list, SiteSettings site) => new()
        {
            Name = name,
            Description = Known(description),
            Url = site.Absolute(path),
            MainEntity = list,
        };
}

/// <summary>https://schema.org/ItemList: what the page shows, numbered as in the whole list.</summary>
public sealed record ItemList(int NumberOfItems, IReadOnlyList<ListItem> ItemListElement) : Thing("ItemList")
{
    public static ItemList Of(PagedList<ArticleCard> cards, SiteSettings site) =>
        Of(cards, cards, c => c.Headline, PortalPaths.Article, site);

    public static ItemList Of(PagedList<NewsEventCard> events, SiteSettings site) =>
        Of(events, events, e => e.Name, e => PortalPaths.Event(e.Slug), site);

    /// <summary>The stories at the top of the front page, in the order they are told.</summary>
    public static ItemList Of(IReadOnlyList<ArticleCard> stories, SiteSettings site) =>
        Of(new PagedList<ArticleCard>(stories, 1, Math.Max(1, stories.Count), stories.Count), site);

    private static ItemList Of<T>(
        PagedList page, IEnumerable<T> items, Func<T, string> name, Func<T, string> path, SiteSettings site) => new(
        page.TotalItemCount,
        [.. items.Select((item, index) => new ListItem(
            page.FirstItemOnPage + index, name(item), Url: site.Absolute(path(item))))]);
}
