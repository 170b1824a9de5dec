using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Articles;

internal sealed class PublishedArticles(NewsDbContext db) : IPublishedArticles
{
    public async Task<ArticlePage?> FindAsync(long id, CancellationToken ct)
    {
        var row = await db.PublishedArticles.AsNoTracking().FirstOrDefaultAsync(a => a.ArticleId == id, ct);
        return row is null ? null : row.ToPage(await db.NamesOf(row).ToListAsync(ct));
    }

    public Task<WithdrawnArticle?> FindWithdrawnAsync(long id, CancellationToken ct) =>
        db.WithdrawnArticles.AsNoTracking().FirstOrDefaultAsync(w => w.ArticleId == id, ct);

    public async Task<PagedList<ArticleCard>> PageAsync(ListOwner owner, int page, int pageSize, CancellationToken ct)
    {
        var total = await db.DayCounts(owner).SumAsync(c => c.Count, ct);
        var skip = (page - 1L) * pageSize;
        if (skip < 0 || skip >= total)
        {
            return new PagedList<ArticleCard>([], page, pageSize, total);
        }

        var (start, offset) = await SeekAsync(owner, skip, ct);
        var links = db.Links(owner).Where(l => l.SortKey < start)
            .OrderByDescending(l => l.SortKey).Skip(offset).Take(pageSize);
        return new PagedList<ArticleCard>(await CardsAsync(links, ct), page, pageSize, total);
    }

    public async Task<IReadOnlyList<ArticleCard>> LatestAsync(
        ListOwner owner, int count, long exceptId, CancellationToken ct) =>
        await CardsAsync(
            db.Links(owner).Where(l => l.ArticleId != exceptId).OrderByDescending(l => l.SortKey).Take(count), ct);

    public async Task<IReadOnlyList<ArticlePage>> LatestPagesAsync(ListOwner owner, int count, CancellationToken ct)
    {
        var newest = db.Links(owner).OrderByDescending(l => l.SortKey).Take(count);
        var rows = await db.In(newest).AsNoTracking().ToListAsync(ct);
        var names = rows.Count == 0 ? [] : await db.NamesOf(rows).ToListAsync(ct);
        return [.. rows.Select(row => row.ToPage(names))];
    }

    public async Task<DateTime?> ChangedAtAsync(ListOwner owner, CancellationToken ct)
    {
        var list = await db.DayCounts(owner).MaxAsync(c => (DateTime?)c.ChangedAt, ct);
        var names = await db.ListOwnerChanges.MaxAsync(c => (DateTime?)c.ChangedAt, ct);
        return names > list ? names : list;
    }

    private Task<List<ArticleCard>> CardsAsync(IQueryable<PublishedLink> links, CancellationToken ct) =>
        db.Cards(db.In(links)).AsNoTracking().ToListAsync(ct);

    /// <summary>
    /// The key below which the wanted day lies, and how many articles of that day come before the page.
    /// </summary>
    private async Task<(long Start, int Offset)> SeekAsync(ListOwner owner, long skip, CancellationToken ct)
    {
        if (skip == 0)
        {
            return (long.MaxValue, 0);
        }

        var days = db.DayCounts(owner).Where(c => c.Count > 0).OrderByDescending(c => c.Day)
            .Select(c => new { c.Day, c.Count }).AsAsyncEnumerable();
        await foreach (var day in days.WithCancellation(ct))
        {
            if (skip < day.Count)
            {
                return (SortKeys.EndOf(day.Day), (int)skip);
            }

            skip -= day.Count;
        }

        return (0, 0);
    }
}
