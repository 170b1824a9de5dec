using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Audit;
using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Articles;

/// <summary>Who has to be rendered anew. Nodes take from it by lease, so each page is done by one of them.</summary>
internal sealed class ReprojectionQueue(
    NewsDbContext db, IArticleRenderer renderer, ReprojectionLag lag, TimeProvider clock)
{
    private const int AtOnce = 20;
    private const int OutdatedAtOnce = 500;
    /// <summary>
    /// Between nodes, and between reading a picture's words and saving them; a page renewed for nothing costs little.
    /// </summary>
    public static readonly TimeSpan ClockDifference = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan LeaseTime = TimeSpan.FromMinutes(2);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Every live page that shows the picture; the entry is repeated in each article's history.</summary>
    public Task AddUsersAsync(int mediaId, AuditEntry change, CancellationToken ct) =>
        AddUsersAsync(mediaId, change.CommitId, change.StaffId, change.StaffName, change.Note, ct);

    /// <summary>Every live page that shows the picture, without a word in its history.</summary>
    public Task AddUsersQuietlyAsync(int mediaId, CancellationToken ct) =>
        AddUsersAsync(mediaId, Guid.NewGuid(), 0, string.Empty, string.Empty, ct);

    /// <summary>
    /// One page again, where a picture it shows was changed, or became lighter, at the moment the page was saved.
    /// </summary>
    /// <param name="shown">As rendered.</param>
    /// <param name="since">UTC, before the rendering.</param>
    public async Task AddIfChangedAsync(
        MediaUseKind kind, long ownerId, IReadOnlyList<Picture> shown, DateTime since, CancellationToken ct)
    {
        var (all, heavy) = (Ids(shown), Ids(shown.Where(p => !p.HasAvif)));
        if (all.Count > 0 && await db.MediaAssets.AnyAsync(
            m => (all.Contains(m.Id) && m.ChangedAt >= since) || (heavy.Contains(m.Id) && m.HasAvif), ct))
        {
            db.Reprojections.Add(Waiting(Guid.NewGuid(), kind, ownerId));
            await db.SaveChangesAsync(ct);
        }
    }

    /// <summary>Some live pages that an older renderer made; ask again when the queue is empty.</summary>
    /// <returns>How many were added; 0 when none is left.</returns>
    public async Task<int> AddOutdatedAsync(CancellationToken ct)
    {
        var (ticket, version) = (Guid.NewGuid(), renderer.Version);
        var articles = await db.PublishedArticles
            .Where(a => a.RendererVersion < version && !db.Reprojections.Any(
                r => r.OwnerKind == MediaUseKind.Article && r.OwnerId == a.ArticleId))
            .OrderByDescending(a => a.SortKey).Take(OutdatedAtOnce).Select(a => a.ArticleId).ToListAsync(ct);
        var pages = await db.StaticPages
            .Where(p => p.RendererVersion < version && !db.Reprojections.Any(
                r => r.OwnerKind == MediaUseKind.StaticPage && r.OwnerId == p.Id))
            .Select(p => (long)p.Id).ToListAsync(ct);
        db.Reprojections.AddRange(articles.Select(id => Waiting(ticket, MediaUseKind.Article, id)));
        db.Reprojections.AddRange(pages.Select(id => Waiting(ticket, MediaUseKind.StaticPage, id)));
        return await db.SaveChangesAsync(ct);
    }

    /// <summary>
    /// The oldest pages nobody works on, with all that waits for each; they are the caller's for a while.
    /// </summary>
    public async Task<ILookup<(MediaUseKind Kind, long Id), Reprojection>> LeaseAsync(CancellationToken ct)
    {
        var now = Now;
        var oldest = await db.Reprojections.MinAsync(r => (DateTime?)r.QueuedAt, ct);
        lag.Report(now - (oldest ?? now));
        var owners = oldest is null ? [] : await Free(now).OrderBy(r => r.QueuedAt).Take(AtOnce)
            .Select(r => new { r.OwnerKind, r.OwnerId }).ToListAsync(ct);
        if (owners.Count == 0)
        {
            return Array.Empty<Reprojection>().ToLookup(r => (r.OwnerKind, r.OwnerId));
        }

        var lease = Guid.NewGuid();
        var until = now + LeaseTime;
        foreach (var kind in owners.GroupBy(o => o.OwnerKind, o => o.OwnerId))
        {
            var ids = kind.Distinct().ToList();
            await Free(now).Where(r => r.OwnerKind == kind.Key && ids.Contains(r.OwnerId)).ExecuteUpdateAsync(
                row => row.SetProperty(r => r.Lease, lease).SetProperty(r => r.LeasedUntil, until), ct);
        }

        return (await db.Reprojections.Where(r => r.Lease == lease).ToListAsync(ct))
            .ToLookup(r => (r.OwnerKind, r.OwnerId));
    }

    // A page that somebody renders now waits, or the older of two renderings might be saved last.
    private IQueryable<Reprojection> Free(DateTime now) =>
        db.Reprojections.Where(r => !db.Reprojections.Any(
            o => o.OwnerKind == r.OwnerKind && o.OwnerId == r.OwnerId && o.LeasedUntil >= now));

    private Reprojection Waiting(Guid ticket, MediaUseKind kind, long ownerId) =>
        new() { Ticket = ticket, OwnerKind = kind, OwnerId = ownerId, QueuedAt = Now };

    private static List<int> Ids(IEnumerable<Picture> pictures) => [.. pictures.Select(p => p.MediaId).Distinct()];

    private async Task AddUsersAsync(
        int mediaId, Guid ticket, int staffId, string staffName, string note, CancellationToken ct)
    {
        var now = Now;
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO Reprojection (Ticket, OwnerKind, OwnerId, QueuedAt, StaffId, StaffName, Note)
            SELECT {ticket}, 0, ArticleId, {now}, {staffId}, {staffName}, {note}
            FROM PublishedMediaUse WHERE MediaId = {mediaId}
            """,
            ct);
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO Reprojection (Ticket, OwnerKind, OwnerId, QueuedAt, StaffId, StaffName, Note)
            SELECT {ticket}, OwnerKind, OwnerId, {now}, 0, '', ''
            FROM MediaUse WHERE OwnerKind = 2 AND IsCurrent = 1 AND MediaId = {mediaId}
            """,
            ct);
    }
}
