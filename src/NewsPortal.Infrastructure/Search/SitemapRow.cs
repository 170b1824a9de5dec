using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Media;
using NewsPortal.Core.Search;
using NewsPortal.Infrastructure.Articles;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Search;

/// <summary>What sitemaps say of an article.</summary>
internal sealed class SitemapRow
{
    public required long ArticleId { get; init; }
    public required long SortKey { get; init; }
    public required string Slug { get; init; }
    public required string Category { get; init; }
    public required string Headline { get; init; }
    public required DateTime PublishedAt { get; init; }
    public required DateTime ChangedAt { get; init; }
    public required List<Picture> Pictures { get; init; }
    public required int CategoryId { get; init; }
    public required int? ParentId { get; init; }
    public required List<int> EventIds { get; init; }
    public required List<int> TagIds { get; init; }
    public required List<BylineEntry> Byline { get; init; }

    public string Path => PortalPaths.Article(Category, Slug, ArticleId);

    /// <param name="renamed">When names last changed, those that did.</param>
    public SitemapEntry ToEntry(IReadOnlyDictionary<ListOwner, DateTime> renamed) => new(
        Path, Shown().Select(owner => renamed.GetValueOrDefault(owner)).Append(ChangedAt).Max(), Pictures);

    /// <summary>Whose names the page shows.</summary>
    private IEnumerable<ListOwner> Shown() =>
    [
        ListOwner.Category(CategoryId), ListOwner.Category(ParentId ?? CategoryId), .. EventIds.Select(ListOwner.Event),
        .. TagIds.Select(ListOwner.Tag), .. Byline.Select(b => ListOwner.Author(b.AuthorId)),
    ];

    public static IQueryable<SitemapRow> Of(NewsDbContext db, IQueryable<PublishedArticle> articles) =>
        from article in articles
        join category in db.Categories on article.CategoryId equals category.Id
        select new SitemapRow
        {
            ArticleId = article.ArticleId,
            SortKey = article.SortKey,
            Slug = article.Slug,
            Category = category.Slug,
            Headline = article.Headline,
            PublishedAt = article.PublishedAt,
            ChangedAt = article.ChangedAt,
            Pictures = article.Pictures,
            CategoryId = article.CategoryId,
            ParentId = category.ParentId,
            EventIds = article.EventIds,
            TagIds = article.TagIds,
            Byline = article.Byline,
        };
}
