using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Settings;

namespace NewsPortal.Web.StructuredData;

/// <summary>https://schema.org/CollectionPage: a page of a list of articles.</summary>
public sealed record CollectionPage() : Thing("CollectionPage")
{
    public required string Name { get; init; }
    public required string? Description { get; init; }
    public required string Url { get; init; }
    public required ItemList MainEntity { get; init; }
    public string InLanguage => "vi";

    public static CollectionPage Of(
        string name, string description, string path, PagedList<ArticleCard> cards, SiteSettings site) => new()
        {
            Name = name,
            Description = Known(description),
            Url = site.Absolute(path),
            MainEntity = ItemList.Of(cards, site),
        };
}

/// <summary>https://schema.org/ItemList: the cards shown, numbered as in the whole list.</summary>
public sealed record ItemList(int NumberOfItems, IReadOnlyList<ListItem> ItemListElement) : Thing("ItemList")
{
    public static ItemList Of(PagedList<ArticleCard> cards, SiteSettings site) => new(
        cards.TotalItemCount,
        [.. cards.Select((card, index) => new ListItem(
            cards.FirstItemOnPage + index, card.Headline, Url: site.Absolute(PortalPaths.Article(card))))]);
}
