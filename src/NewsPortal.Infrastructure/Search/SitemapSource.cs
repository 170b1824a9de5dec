using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Search;
using NewsPortal.Infrastructure.Articles;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Search;

internal sealed class SitemapSource(NewsDbContext db) : ISitemapSource
{
    private const int Batch = 1_000;

    public async Task<IReadOnlyList<SitemapMonth>> MonthsAsync(CancellationToken ct)
    {
        var days = await db.DayCounts(ListOwner.Site).Select(c => new { c.Day, c.Count, c.ChangedAt }).ToListAsync(ct);
        var months =
            from day in days
            group day by SortKeys.MonthOf(day.Day) into month
            let articles = month.Sum(d => d.Count)
            where articles > 0
            orderby month.Key descending
            select new SitemapMonth(month.Key, articles, month.Max(d => d.ChangedAt));
        var listed = new List<SitemapMonth>();
        foreach (var month in months)
        {
            if (await HasListedAsync(month.First, ct))
            {
                listed.Add(month);
            }
        }

        return listed;
    }

    public async Task<int> CountAsync(DateOnly month, CancellationToken ct)
    {
        var (from, to) = (SortKeys.DayOf(month), SortKeys.DayOf(month.AddMonths(1)));
        return await HasListedAsync(month, ct)
            ? await db.DayCounts(ListOwner.Site).Where(c => c.Day >= from && c.Day < to).SumAsync(c => c.Count, ct) : 0;
    }

    public async IAsyncEnumerable<SitemapEntry> ArticlesAsync(
        DateOnly month, int skip, int take, [EnumeratorCancellation] CancellationToken ct)
    {
        var (next, end) = (SortKeys.StartOf(month), SortKeys.StartOf(month.AddMonths(1)));
        if (skip > 0)
        {
            next = await Listed(next, end).OrderBy(a => a.SortKey).Skip(skip).Select(a => (long?)a.SortKey)
                .FirstOrDefaultAsync(ct) ?? end;
        }

        for (var wanted = Math.Min(take, Batch); wanted > 0; wanted = Math.Min(take, Batch))
        {
            var batch = await SitemapRow.Of(db, Listed(next, end)).OrderBy(r => r.SortKey).Take(wanted).ToListAsync(ct);
            foreach (var row in batch)
            {
                yield return row.ToEntry();
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
            var (from, to) = ((file - 1) * size, file * size);
            if (await db.ListPages(kind).AnyAsync(p => p.Id > from && p.Id <= to && p.LeastKey != null, ct))
            {
                files.Add(file);
            }
        }

        return files;
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
            foreach (var page in batch)
            {
                yield return page.ToEntry(kind);
            }

            read = batch.Count;
            after = read > 0 ? batch[^1].Id : last;
        }
    }

    public async IAsyncEnumerable<SitemapEntry> PagesAsync([EnumeratorCancellation] CancellationToken ct)
    {
        var changed = await db.DayCounts(ListOwner.Site).MaxAsync(c => (DateTime?)c.ChangedAt, ct);
        yield return new SitemapEntry(PortalPaths.Home, changed, []);
        if (await db.PublishedLinks.AnyAsync(l => l.OwnerKind == ListOwnerKind.Event, ct))
        {
            yield return new SitemapEntry(PortalPaths.Events, null, []);
        }

        foreach (var page in await db.StaticPages.OrderBy(p => p.Position).ThenBy(p => p.Id)
            .Select(p => new { p.Slug, p.ChangedAt }).ToListAsync(ct))
        {
            yield return new SitemapEntry(PortalPaths.StaticPage(page.Slug), page.ChangedAt, []);
        }
    }

    public async Task<IReadOnlyList<NewsEntry>> NewsAsync(DateTime since, int count, CancellationToken ct)
    {
        var rows = await SitemapRow.Of(db, Listed(SortKeys.Of(since), long.MaxValue))
            .OrderByDescending(r => r.SortKey).Take(count).ToListAsync(ct);
        return [.. rows.Select(r => new NewsEntry(r.Path, r.Headline, r.PublishedAt))];
    }

    private Task<bool> HasListedAsync(DateOnly month, CancellationToken ct) =>
        Listed(SortKeys.StartOf(month), SortKeys.StartOf(month.AddMonths(1))).AnyAsync(ct);

    private IQueryable<PublishedArticle> Listed(long from, long to) =>
        db.PublishedArticles.Where(a => a.SortKey >= from && a.SortKey < to && !a.NoIndex && a.CanonicalUrl == "");
}
