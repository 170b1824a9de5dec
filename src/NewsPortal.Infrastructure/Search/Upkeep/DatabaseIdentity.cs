using Microsoft.EntityFrameworkCore;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Infrastructure.Outbox;

namespace NewsPortal.Infrastructure.Search.Upkeep;

/// <summary>Tells whether an index was made from this database, and can still be led up to its present.</summary>
internal static class DatabaseIdentity
{
    /// <summary>Of the first thing ever done in it; empty in one where nothing was.</summary>
    public static Task<Guid> OfAsync(NewsDbContext db, CancellationToken ct) =>
        db.AuditEntries.OrderBy(a => a.Id).Select(a => a.CommitId).FirstOrDefaultAsync(ct);

    /// <returns>Why not, in English for the log; null when it can.</returns>
    public static async Task<string?> ObjectionAsync(
        NewsDbContext db, IndexState state, DateTime now, CancellationToken ct)
    {
        if (state.Database != await OfAsync(db, ct))
        {
            return "it was made from another database";
        }

        if (state.ReadAt < now - OldestCursor)
        {
            return $"it was last led up to the database on {state.ReadAt:yyyy-MM-dd}, longer than messages are kept";
        }

        // An older copy of the database was put back: what the index knows of the time after it is wrong.
        return await db.Outbox.MaxAsync(o => (long?)o.Id, ct) < state.Followed
            ? "it knows of changes that the database does not" : null;
    }

    /// <summary>The outbox is kept a week; an hour is left for pruning and clocks.</summary>
    private static readonly TimeSpan OldestCursor = OutboxRelay.Kept - TimeSpan.FromHours(1);
}
