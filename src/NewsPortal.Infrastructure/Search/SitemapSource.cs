using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Media;
using NewsPortal.Core.Search;
using NewsPortal.Infrastructure.Articles;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Search;

internal sealed class SitemapSource(NewsDbContext db, SitemapTimes times) : ISitemapSource
{
    private const int Batch = 1_000;

    public async Task<IReadOnlyList<SitemapMonth>> MonthsAsync(int size, CancellationToken ct)
    {
        var days = await db.DayCounts(ListOwner.Site).Select(c => new { c.Day, c.Count, c.ChangedAt }).ToListAsync(ct);
        var months =
            from day in days
            group day by SortKeys.MonthOf(day.Day) into month
            let articles = month.Sum(d => d.Count)
            where articles > 0
            orderby month.Key descending
            select (First: month.Key, Articles: articles, ChangedAt: month.Max(d => d.ChangedAt));
        var listed = new List<SitemapMonth>();
        foreach (var (first, articles, changedAt) in months)
        {
            if (await FilesAsync(first, articles, size, ct) is { Count: > 0 } files)
            {
                listed.Add(new SitemapMonth(first, files, changedAt));
            }
        }

        return listed;
    }

    public async Task<bool> HasArticlesAsync(DateOnly month, int file, int size, CancellationToken ct)
    {
        var (from, to) = await RangeAsync(month, file, size, ct);
        return await Listed(from, to).AnyAsync(ct);
    }

    public async IAsyncEnumerable<SitemapEntry> ArticlesAsync(
        DateOnly month, int file, int size, [EnumeratorCancellation] CancellationToken ct)
    {
        var (next, end) = await RangeAsync(month, file, size, ct);
        var renamed = await times.RenamedAsync(ct);
        var take = size;
        for (var wanted = Math.Min(take, Batch); wanted > 0; wanted = Math.Min(take, Batch))
        {
            var batch = await SitemapRow.Of(db, Listed(next, end)).OrderBy(r => r.SortKey).Take(wanted).ToListAsync(ct);
            foreach (var row in batch)
            {
                yield return row.ToEntry(renamed);
            }

            next = batch.Count > 0 ? batch[^1].SortKey + 1 : end;
            take = batch.Count < wanted ? 0 : take - batch.Count;
        }
    }

    public async Task<IReadOnlyList<int>> ListFilesAsync(ListOwnerKind kind, int size, CancellationToken ct)
    {
        var files = new List<int>();
        var last = await db.ListPages(kind).MaxAsync(p => (int?)p.Id, ct) ?? 0;
        for (var file = 1; (file - 1) * size < last; file++)
        {
            if (await HasListsAsync(kind, file, size, ct))
            {
                files.Add(file);
            }
        }

        return files;
    }

    public Task<bool> HasListsAsync(ListOwnerKind kind, int file, int size, CancellationToken ct)
    {
        var (from, to) = ((file - 1) * size, file * size);
        return db.ListPages(kind).AnyAsync(p => p.Id > from && p.Id <= to && p.LeastKey != null, ct);
    }

    public async IAsyncEnumerable<SitemapEntry> ListsAsync(
        ListOwnerKind kind, int file, int size, [EnumeratorCancellation] CancellationToken ct)
    {
        var (after, last) = ((file - 1) * size, file * size);
        for (var read = Batch; read == Batch;)
        {
            var (from, to) = (after, last);
            var batch = await db.ListPages(kind).Where(p => p.Id > from && p.Id <= to && p.LeastKey != null)
                .OrderBy(p => p.Id).Take(Batch).ToListAsync(ct);
            var covers = await CoversAsync([.. batch.Select(p => p.CoverMediaId).OfType<int>()], ct);
            foreach (var page in batch)
            {
                yield return page.ToEntry(kind, covers);
            }

            read = batch.Count;
            after = read > 0 ? batch[^1].Id : last;
        }
    }

    public Task<DateTime?> ChangedAtAsync(CancellationToken ct) => times.ChangedAtAsync(ct);

    public async IAsyncEnumerable<SitemapEntry> PagesAsync([EnumeratorCancellation] CancellationToken ct)
    {
        var changed = await times.ListsChangedAtAsync(ct);
        yield return new SitemapEntry(PortalPaths.Home, changed, []);
        if (await db.PublishedLinks.AnyAsync(l => l.OwnerKind == ListOwnerKind.Event, ct))
        {
            yield return new SitemapEntry(PortalPaths.Events, null, []);
        }

        foreach (var page in await db.StaticPages.OrderBy(p => p.Position).ThenBy(p => p.Id)
            .Select(p => new { p.Id, p.Slug, p.ChangedAt }).ToListAsync(ct))
        {
            yield return new SitemapEntry(
                PortalPaths.StaticPage(page.Slug), page.ChangedAt, await PicturesOfAsync(page.Id, ct));
        }
    }

    public async Task<IReadOnlyList<NewsEntry>> NewsAsync(DateTime since, int count, CancellationToken ct)
    {
        var rows = await SitemapRow.Of(db, Listed(SortKeys.Of(since), long.MaxValue))
            .OrderByDescending(r => r.SortKey).Take(count).ToListAsync(ct);
        return [.. rows.Select(r => new NewsEntry(r.Path, r.Headline, r.PublishedAt))];
    }

    private async Task<IReadOnlyDictionary<int, Picture>> CoversAsync(List<int> ids, CancellationToken ct) =>
        ids.Count == 0 ? new Dictionary<int, Picture>()
            : await db.MediaAssets.AsNoTracking().Where(m => ids.Contains(m.Id))
                .ToDictionaryAsync(m => m.Id, m => m.ToPicture(), ct);

    private async Task<IReadOnlyList<Picture>> PicturesOfAsync(int staticPage, CancellationToken ct)
    {
        var shown = await (
            from use in db.MediaUses
            join picture in db.MediaAssets on use.MediaId equals picture.Id
            where use.OwnerKind == MediaUseKind.StaticPage && use.OwnerId == staticPage && use.IsCurrent
            orderby picture.Id
            select picture).AsNoTracking().ToListAsync(ct);
        return [.. shown.Select(p => p.ToPicture())];
    }

    private async Task<IReadOnlyList<int>> FilesAsync(DateOnly month, int articles, int size, CancellationToken ct)
    {
        var files = new List<int>();
        var (next, end) = (SortKeys.StartOf(month), SortKeys.StartOf(month.AddMonths(1)));
        for (var file = 1; (file - 1L) * size < articles; file++)
        {
            var from = next;
            next = file * (long)size < articles ? await KeyAsync(from, end, size, ct) : end;
            if (await Listed(from, next).AnyAsync(ct))
            {
                files.Add(file);
            }
        }

        return files;
    }

    private async Task<(long From, long To)> RangeAsync(DateOnly month, int file, int size, CancellationToken ct)
    {
        var (start, end) = (SortKeys.StartOf(month), SortKeys.StartOf(month.AddMonths(1)));
        var from = await KeyAsync(start, end, (file - 1) * size, ct);
        return (from, await KeyAsync(from, end, size, ct));
    }

    /// <summary>
    /// Where a file begins. What is not to be listed counts too: the keys alone say where, no article is looked at.
    /// </summary>
    private async Task<long> KeyAsync(long from, long to, int skip, CancellationToken ct) =>
        skip == 0 ? from
            : await db.PublishedArticles.Where(a => a.SortKey >= from && a.SortKey < to).OrderBy(a => a.SortKey)
                .Skip(skip).Select(a => (long?)a.SortKey).FirstOrDefaultAsync(ct) ?? to;

    private IQueryable<PublishedArticle> Listed(long from, long to) =>
        db.PublishedArticles.Where(a => a.SortKey >= from && a.SortKey < to && !a.NoIndex && a.CanonicalUrl == "");
}
