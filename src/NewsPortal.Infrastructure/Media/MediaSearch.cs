using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Media;
using NewsPortal.Core.Users;
using NewsPortal.Infrastructure.Common;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Media;

/// <summary>Finds pictures in the library.</summary>
internal sealed class MediaSearch(NewsDbContext db)
{
    public Task<MediaAsset?> FindAsync(int id, CancellationToken ct) =>
        db.MediaAssets.AsNoTracking().FirstOrDefaultAsync(m => m.Id == id, ct);

    public async Task<IReadOnlyList<MediaAsset>> GetAsync(IReadOnlyCollection<int> ids, CancellationToken ct) =>
        await db.MediaAssets.AsNoTracking().Where(m => ids.Contains(m.Id)).ToListAsync(ct);

    public async Task<PagedList<MediaAsset>> PageAsync(MediaFilter filter, int pageSize, CancellationToken ct)
    {
        var found = Filtered(filter);
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

    private IQueryable<MediaAsset> Filtered(MediaFilter filter)
    {
        var assets = SearchWords.Of(filter.Words).Aggregate(
            db.MediaAssets.AsNoTracking(), (all, word) => all.Where(m => m.SearchKey.Contains(word)));
        assets = SearchWords.Of(filter.Credit).Aggregate(
            assets, (all, word) => all.Where(m => m.CreditKey.Contains(word)));
        if (filter.From is { } from)
        {
            var start = PortalTime.ToUtc(from.ToDateTime(TimeOnly.MinValue));
            assets = assets.Where(m => m.UploadedAt >= start);
        }

        if (filter.To is { } to && to < DateOnly.MaxValue)
        {
            var end = PortalTime.ToUtc(to.AddDays(1).ToDateTime(TimeOnly.MinValue));
            assets = assets.Where(m => m.UploadedAt < end);
        }

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
