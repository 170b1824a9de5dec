using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Events;
using NewsPortal.Core.Outbox;
using NewsPortal.Core.Users;
using NewsPortal.Infrastructure.Common;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Infrastructure.Media;

namespace NewsPortal.Infrastructure.Events;

internal sealed class NewsEventRepository(NewsDbContext db, NamedRows rows, MediaUses uses) : INewsEvents
{
    private const int NameLength = 150;
    private static readonly NamedKind Kind =
        new("NewsEvent", OutboxKind.EventChanged, PortalPaths.Event, ListOwnerKind.Event);

    public async Task<NewsEventCard?> FindBySlugAsync(string slug, CancellationToken ct) =>
        (await db.EventRows().FirstOrDefaultAsync(e => e.Event.Slug == slug, ct))?.ToCard();

    public async Task<PagedList<NewsEventCard>> PageAsync(int page, int pageSize, CancellationToken ct)
    {
        var live = db.EventRows().Where(e => e.LatestKey != null);
        var total = await live.CountAsync(ct);
        var skip = (page - 1L) * pageSize;
        if (skip < 0 || skip >= total)
        {
            return new PagedList<NewsEventCard>([], page, pageSize, total);
        }

        var found = await live
            .OrderBy(e => e.Event.State).ThenBy(e => e.Event.Position).ThenByDescending(e => e.LatestKey)
            .Skip((int)skip).Take(pageSize).ToListAsync(ct);
        return new PagedList<NewsEventCard>([.. found.Select(e => e.ToCard())], page, pageSize, total);
    }

    public async Task<IReadOnlyList<NamedLink>> LinksAsync(int count, CancellationToken ct)
    {
        var links =
            from e in db.NewsEvents
            let latest = db.PublishedLinks
                .Where(l => l.OwnerKind == ListOwnerKind.Event && l.OwnerId == e.Id).Max(l => (long?)l.SortKey)
            where latest != null
            orderby e.State, e.Position, latest descending
            select new NamedLink(e.Id, e.Name, e.Slug);
        return await links.Take(count).ToListAsync(ct);
    }

    public async Task<IReadOnlyList<NewsEvent>> AllAsync(CancellationToken ct) =>
        [.. (await db.NewsEvents.AsNoTracking().ToListAsync(ct)).OrderBy(e => e.Name, VietnameseOrder.Comparer)];

    public Task<NewsEvent?> FindAsync(int id, CancellationToken ct) =>
        db.NewsEvents.AsNoTracking().FirstOrDefaultAsync(e => e.Id == id, ct);

    public async Task<SaveResult> SaveAsync(NewsEvent newsEvent, Staff by, CancellationToken ct)
    {
        newsEvent.Name = VietnameseText.CleanLine(newsEvent.Name);
        newsEvent.Standfirst = VietnameseText.CleanLine(newsEvent.Standfirst);
        newsEvent.Slug = newsEvent.Slug.Trim();
        var reasons = NameAndSlug.Check(newsEvent.Name, newsEvent.Slug, NameLength);
        reasons.Limit(nameof(newsEvent.Standfirst), newsEvent.Standfirst);
        return reasons.Count > 0 ? SaveResult.Refused(reasons) : await rows.SaveAsync(
            newsEvent, Kind, by, ct,
            token => uses.RecordCoversAsync(newsEvent.Id, newsEvent.CoverMediaId, token));
    }
}
