using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Audit;
using NewsPortal.Core.Outbox;
using NewsPortal.Core.Users;
using NewsPortal.Infrastructure.Outbox;

namespace NewsPortal.Infrastructure.Database;

/// <summary>The one way to write: rows, audit entry and outbox message together, safe to repeat.</summary>
internal static class NewsTransaction
{
    /// <summary>
    /// Runs <paramref name="write"/> and saves the context in one transaction under EF's execution strategy. When the
    /// connection breaks around the commit, the audit entry's commit id tells whether it arrived. Tracked changes are
    /// accepted only after the commit, so a repeated try sends them again; <paramref name="write"/> may only send
    /// statements and must not track anything.
    /// </summary>
    public static async Task SaveInOneTransactionAsync(
        this NewsDbContext db, AuditEntry audit, Func<CancellationToken, Task> write, CancellationToken ct)
    {
        db.AuditEntries.Add(audit);
        await db.Database.CreateExecutionStrategy().ExecuteInTransactionAsync(
            async token =>
            {
                await write(token);
                await db.SaveChangesAsync(acceptAllChangesOnSuccess: false, token);
            },
            token => db.AuditEntries.AsNoTracking().AnyAsync(a => a.CommitId == audit.CommitId, token),
            ct);
        db.ChangeTracker.AcceptAllChanges();
    }

    public static AuditEntry Entry(string action, long subjectId, Staff by, DateTime at, string note = "") => new()
    {
        CommitId = Guid.NewGuid(),
        At = at,
        StaffId = by.Id,
        StaffName = by.Name,
        Action = action,
        SubjectId = subjectId,
        Note = note,
    };

    public static void Announce(this NewsDbContext db, OutboxKind kind, long subjectId, TimeProvider clock) =>
        db.Announce(kind, subjectId, clock.GetUtcNow().UtcDateTime);

    /// <param name="at">UTC, of this moment.</param>
    public static void Announce(this NewsDbContext db, OutboxKind kind, long subjectId, DateTime at) =>
        db.Outbox.Add(new OutboxRow { Kind = kind, SubjectId = subjectId, WrittenAt = at });
}
