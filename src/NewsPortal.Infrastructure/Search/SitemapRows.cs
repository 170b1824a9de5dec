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

    public string Path => PortalPaths.Article(Category, Slug, ArticleId);

    public SitemapEntry ToEntry() => new(Path, ChangedAt, Pictures);

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
        };
}

/// <summary>A page with a list, as sitemaps see it.</summary>
internal sealed class ListPageRow
{
    public required int Id { get; init; }
    public required string Slug { get; init; }

    /// <summary>Sort key of its newest article.</summary>
    public required long? NewestKey { get; init; }

    /// <summary>Sort key of the article that keeps it from being thin; null when it is.</summary>
    public required long? LeastKey { get; init; }

    public SitemapEntry ToEntry(ListOwnerKind kind) => new(
        kind switch
        {
            ListOwnerKind.Category => PortalPaths.Category(Slug),
            ListOwnerKind.Event => PortalPaths.Event(Slug),
            ListOwnerKind.Author => PortalPaths.Author(Slug),
            ListOwnerKind.Tag => PortalPaths.Tag(Slug),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        },
        NewestKey is { } newest ? SortKeys.TimeOf(newest) : null,
        []);
}

internal static class ListPageQueries
{
    /// <summary>Both keys are seeks at the end of the list: its length does not matter.</summary>
    public static IQueryable<ListPageRow> ListPages(this NewsDbContext db, ListOwnerKind kind)
    {
        var before = ThinList.Least(kind) - 1;
        return from named in db.Named(kind)
               select new ListPageRow
               {
                   Id = named.Id,
                   Slug = named.Slug,
                   NewestKey = db.PublishedLinks.Where(l => l.OwnerKind == kind && l.OwnerId == named.Id)
                       .Max(l => (long?)l.SortKey),
                   LeastKey = db.PublishedLinks.Where(l => l.OwnerKind == kind && l.OwnerId == named.Id)
                       .OrderByDescending(l => l.SortKey).Skip(before).Select(l => (long?)l.SortKey).FirstOrDefault(),
               };
    }

    private static IQueryable<NamedRow> Named(this NewsDbContext db, ListOwnerKind kind) => kind switch
    {
        ListOwnerKind.Category => db.Categories.Select(c => new NamedRow { Id = c.Id, Slug = c.Slug }),
        ListOwnerKind.Event => db.NewsEvents.Select(e => new NamedRow { Id = e.Id, Slug = e.Slug }),
        ListOwnerKind.Author => db.Authors.Select(a => new NamedRow { Id = a.Id, Slug = a.Slug }),
        ListOwnerKind.Tag => db.Tags.Select(t => new NamedRow { Id = t.Id, Slug = t.Slug }),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private sealed class NamedRow
    {
        public required int Id { get; init; }
        public required string Slug { get; init; }
    }
}
