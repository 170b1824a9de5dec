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
    private static readonly TimeSpan LeaseTime = TimeSpan.FromMinutes(2);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Every live page that shows the picture; the entry is repeated in each article's history.</summary>
    public Task AddUsersAsync(int mediaId, AuditEntry change, CancellationToken ct) =>
        AddUsersAsync(mediaId, change.CommitId, change.StaffId, change.StaffName, change.Note, ct);

    /// <summary>Every live page that shows the picture, without a word in its history.</summary>
    public Task AddUsersQuietlyAsync(int mediaId, CancellationToken ct) =>
        AddUsersAsync(mediaId, Guid.NewGuid(), 0, string.Empty, string.Empty, ct);

    /// <summary>One article again, where a picture it shows was changed at the moment it was published.</summary>
    public Task<int> AddIfChangedAsync(
        long articleId, IReadOnlyCollection<int> mediaIds, DateTime since, CancellationToken ct)
    {
        if (mediaIds.Count == 0)
        {
            return Task.FromResult(0);
        }

        return AddIfAnyAsync(
            articleId, db.MediaAssets.Where(m => mediaIds.Contains(m.Id) && m.ChangedAt >= since), ct);
    }

    /// <summary>Every live page that an older renderer made.</summary>
    public async Task AddOutdatedAsync(CancellationToken ct)
    {
        var (ticket, now, rendererVersion) = (Guid.NewGuid(), Now, renderer.Version);
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO Reprojection (Ticket, OwnerKind, OwnerId, QueuedAt, StaffId, StaffName, Note)
            SELECT {ticket}, 0, a.ArticleId, {now}, 0, '', '' FROM PublishedArticle a
            WHERE a.RendererVersion < {rendererVersion} AND NOT EXISTS (
                SELECT 1 FROM Reprojection r WHERE r.OwnerKind = 0 AND r.OwnerId = a.ArticleId)
            """,
            ct);
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO Reprojection (Ticket, OwnerKind, OwnerId, QueuedAt, StaffId, StaffName, Note)
            SELECT {ticket}, 2, p.Id, {now}, 0, '', '' FROM StaticPage p
            WHERE p.RendererVersion < {rendererVersion} AND NOT EXISTS (
                SELECT 1 FROM Reprojection r WHERE r.OwnerKind = 2 AND r.OwnerId = p.Id)
            """,
            ct);
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

    private IQueryable<Reprojection> Free(DateTime now) =>
        db.Reprojections.Where(r => r.LeasedUntil == null || r.LeasedUntil < now);

    private async Task<int> AddIfAnyAsync(long articleId, IQueryable<MediaAsset> changed, CancellationToken ct)
    {
        if (!await changed.AnyAsync(ct))
        {
            return 0;
        }

        db.Reprojections.Add(new Reprojection
        {
            Ticket = Guid.NewGuid(), OwnerKind = MediaUseKind.Article, OwnerId = articleId, QueuedAt = Now,
        });
        return await db.SaveChangesAsync(ct);
    }

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
            FROM MediaUse WHERE OwnerKind = 2 AND MediaId = {mediaId}
            """,
            ct);
    }
}
