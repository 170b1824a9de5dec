using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Search;
using NewsPortal.Infrastructure.Articles;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Search;

internal sealed class SitemapSource(NewsDbContext db) : ISitemapSource
{
    public async Task<IReadOnlyList<DateOnly>> MonthsAsync(CancellationToken ct)
    {
        var days = await db.DayCounts(ListOwner.Site).Where(c => c.Count > 0).Select(c => c.Day).ToListAsync(ct);
        return [.. days.Select(d => DateOnly.FromDateTime(DateTime.UnixEpoch.AddDays(d)))
            .Select(d => new DateOnly(d.Year, d.Month, 1)).Distinct().OrderDescending()];
    }

    public IAsyncEnumerable<SitemapEntry> ArticlesAsync(DateOnly month, CancellationToken ct)
    {
        var (from, to) = (SortKeys.StartOf(month), SortKeys.StartOf(month.AddMonths(1)));
        return (from article in db.PublishedArticles
                join category in db.Categories on article.CategoryId equals category.Id
                where article.SortKey >= @from && article.SortKey < to
                orderby article.SortKey descending
                select new
                {
                    article.ArticleId, article.Slug, Category = category.Slug, article.PublishedAt, article.CorrectedAt,
                    article.Pictures,
                })
            .AsAsyncEnumerable()
            .Select(a => new SitemapEntry(
                PortalPaths.Article(a.Category, a.Slug, a.ArticleId), a.CorrectedAt ?? a.PublishedAt, a.Pictures));
    }

    public IAsyncEnumerable<SitemapEntry> PagesAsync(CancellationToken ct) =>
        Pages().AsAsyncEnumerable().Select(p => new SitemapEntry(Path(p.Kind, p.Slug), null, []))
            .Prepend(new SitemapEntry(PortalPaths.Home, null, []));

    /// <summary>What has a page and, static pages apart, at least one live article on it.</summary>
    private IQueryable<Listed> Pages() =>
        db.Categories.Where(c => Links(ListOwnerKind.Category).Any(l => l.OwnerId == c.Id))
            .Select(c => new Listed { Kind = (int)ListOwnerKind.Category, Slug = c.Slug })
            .Concat(db.NewsEvents.Where(e => Links(ListOwnerKind.Event).Any(l => l.OwnerId == e.Id))
                .Select(e => new Listed { Kind = (int)ListOwnerKind.Event, Slug = e.Slug }))
            .Concat(db.Authors.Where(a => Links(ListOwnerKind.Author).Any(l => l.OwnerId == a.Id))
                .Select(a => new Listed { Kind = (int)ListOwnerKind.Author, Slug = a.Slug }))
            .Concat(db.Tags.Where(t => Links(ListOwnerKind.Tag).Any(l => l.OwnerId == t.Id))
                .Select(t => new Listed { Kind = (int)ListOwnerKind.Tag, Slug = t.Slug }))
            .Concat(db.StaticPages.Select(p => new Listed { Kind = StaticPageKind, Slug = p.Slug }));

    private IQueryable<PublishedLink> Links(ListOwnerKind kind) => db.PublishedLinks.Where(l => l.OwnerKind == kind);

    private static string Path(int kind, string slug) => (ListOwnerKind)kind switch
    {
        ListOwnerKind.Category => PortalPaths.Category(slug),
        ListOwnerKind.Event => PortalPaths.Event(slug),
        ListOwnerKind.Author => PortalPaths.Author(slug),
        ListOwnerKind.Tag => PortalPaths.Tag(slug),
        _ => PortalPaths.StaticPage(slug),
    };

    private const int StaticPageKind = 100;

    private sealed class Listed
    {
        public required int Kind { get; init; }
        public required string Slug { get; init; }
    }
}
