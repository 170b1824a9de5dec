using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Media;
using NewsPortal.Core.Users;
using NewsPortal.Infrastructure.Articles;
using NewsPortal.Infrastructure.Common;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Infrastructure.Search;

namespace NewsPortal.Infrastructure.Media;

/// <summary>Finds pictures in the library.</summary>
internal sealed class MediaSearch(NewsDbContext db, DeskSearch desk)
{
    /// <summary>Ids that the database is asked about at once.</summary>
    private const int Block = 2_000;

    public Task<MediaAsset?> FindAsync(int id, CancellationToken ct) =>
        db.MediaAssets.AsNoTracking().FirstOrDefaultAsync(m => m.Id == id, ct);

    public async Task<IReadOnlyList<MediaAsset>> GetAsync(IReadOnlyCollection<int> ids, CancellationToken ct) =>
        await db.MediaAssets.AsNoTracking().Where(m => ids.Contains(m.Id)).ToListAsync(ct);

    public async Task<PagedList<MediaAsset>> PageAsync(MediaFilter filter, int pageSize, CancellationToken ct)
    {
        if (await FindAsync(filter, pageSize, ct) is { } hits)
        {
            return await PageOfAsync(hits, filter, pageSize, ct);
        }

        var found = WithWords(Filtered(filter), filter);
        var total = await found.CountAsync(ct);
        var skip = (filter.Page - 1L) * pageSize;
        return skip < 0 || skip >= total
            ? new PagedList<MediaAsset>([], filter.Page, pageSize, total)
            : new PagedList<MediaAsset>(
                await found.OrderByDescending(m => m.UploadedAt).ThenByDescending(m => m.Id)
                    .Skip((int)skip).Take(pageSize).ToListAsync(ct),
                filter.Page, pageSize, total);
    }

    public async Task<IReadOnlyList<Staff>> UploadersAsync(CancellationToken ct)
    {
        var users = await db.Users.Where(u => db.MediaAssets.Any(m => m.UploadedById == u.Id))
            .Select(u => new { u.Id, u.DisplayName }).ToListAsync(ct);
        return
        [
            .. users.Select(u => new Staff(u.Id, u.DisplayName, new HashSet<StaffRole>()))
                .OrderBy(u => u.Name, VietnameseOrder.Comparer),
        ];
    }

    public async Task<IReadOnlySet<int>> UnusedAsync(IReadOnlyCollection<int> ids, CancellationToken ct) =>
        await Unused(db.MediaAssets.Where(m => ids.Contains(m.Id))).Select(m => m.Id).ToHashSetAsync(ct);

    /// <summary>What the index answers; null where the database is to be asked.</summary>
    private async Task<DeskHits?> FindAsync(MediaFilter filter, int pageSize, CancellationToken ct)
    {
        if (DeskQuestion.Of(filter.Words, DocumentKinds.Picture, filter.Order) is not { } question)
        {
            return null;
        }

        question
            .Having(DeskFields.Uploader, filter.UploaderId is { } uploader ? [uploader] : null)
            .Having(DeskFields.WithoutAltText, filter.Condition == MediaCondition.WithoutAltText ? [1] : null)
            .Between(StartOf(filter) is { } start ? SortKeys.Of(start) : null,
                EndOf(filter) is { } end ? SortKeys.Of(end) : null);
        var skip = Math.Max(0, filter.Page - 1L) * pageSize;
        return IsForIndexAlone(filter)
            ? desk.Find(question, skip, pageSize) : await FindBothAsync(question, filter, skip, pageSize, ct);
    }

    private static bool IsForIndexAlone(MediaFilter filter) => filter.EventId is null
        && filter.Condition != MediaCondition.Unused && SearchWords.Of(filter.Credit).Count == 0;

    /// <summary>The index knows the words, the database who uses what: of all that have the words.</summary>
    private async Task<DeskHits?> FindBothAsync(
        DeskQuestion question, MediaFilter filter, long skip, int pageSize, CancellationToken ct)
    {
        if (desk.Find(question, 0, int.MaxValue) is not { } all)
        {
            return null;
        }

        var wanted = new List<long>();
        foreach (var some in all.Ids.Select(id => (int)id).Chunk(Block))
        {
            var kept = await Filtered(filter).Where(m => some.Contains(m.Id)).Select(m => m.Id).ToHashSetAsync(ct);
            wanted.AddRange(some.Where(kept.Contains).Select(id => (long)id));
        }

        return new DeskHits([.. wanted.Skip((int)Math.Min(skip, int.MaxValue)).Take(pageSize)], wanted.Count);
    }

    private async Task<PagedList<MediaAsset>> PageOfAsync(
        DeskHits hits, MediaFilter filter, int pageSize, CancellationToken ct)
    {
        var places = hits.Ids.Index().ToDictionary(i => (int)i.Item, i => i.Index);
        var ids = places.Keys.ToList();
        var found = await Filtered(filter).Where(m => ids.Contains(m.Id)).ToListAsync(ct);
        return new PagedList<MediaAsset>([.. found.OrderBy(m => places[m.Id])], filter.Page, pageSize, hits.Total);
    }

    private static DateTime? StartOf(MediaFilter filter) =>
        filter.From is { } from ? PortalTime.ToUtc(from.ToDateTime(TimeOnly.MinValue)) : null;

    /// <summary>Not included.</summary>
    private static DateTime? EndOf(MediaFilter filter) => filter.To is { } to && to < DateOnly.MaxValue
        ? PortalTime.ToUtc(to.AddDays(1).ToDateTime(TimeOnly.MinValue)) : null;

    private static IQueryable<MediaAsset> WithWords(IQueryable<MediaAsset> assets, MediaFilter filter) =>
        SearchWords.Of(filter.Words).Aggregate(assets, (all, word) => all.Where(m => m.SearchKey.Contains(word)));

    private IQueryable<MediaAsset> Filtered(MediaFilter filter)
    {
        var assets = SearchWords.Of(filter.Credit).Aggregate(
            db.MediaAssets.AsNoTracking(), (all, word) => all.Where(m => m.CreditKey.Contains(word)));
        assets = StartOf(filter) is { } start ? assets.Where(m => m.UploadedAt >= start) : assets;
        assets = EndOf(filter) is { } end ? assets.Where(m => m.UploadedAt < end) : assets;

        assets = filter.UploaderId is { } uploader ? assets.Where(m => m.UploadedById == uploader) : assets;
        assets = filter.EventId is { } newsEvent ? OfEvent(assets, newsEvent) : assets;
        return filter.Condition switch
        {
            MediaCondition.Unused => Unused(assets),
            MediaCondition.WithoutAltText => assets.Where(m => m.AltText == string.Empty && !m.IsDecorative),
            _ => assets,
        };
    }

    private IQueryable<MediaAsset> Unused(IQueryable<MediaAsset> assets) => assets.Where(m =>
        !db.MediaUses.Any(u => u.MediaId == m.Id) && !db.NewsEvents.Any(e => e.CoverMediaId == m.Id));

    private IQueryable<MediaAsset> OfEvent(IQueryable<MediaAsset> assets, int eventId) => assets.Where(m =>
        db.NewsEvents.Any(e => e.Id == eventId && e.CoverMediaId == m.Id)
        || db.PublishedMediaUses.Any(u => u.MediaId == m.Id && db.PublishedLinks.Any(l =>
            l.ArticleId == u.ArticleId && l.OwnerKind == ListOwnerKind.Event && l.OwnerId == eventId)));
}
