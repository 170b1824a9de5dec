using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Articles;

/// <summary>
/// Writes down when the words over a list changed, so that feeds and sitemaps can say it without a look at the articles
/// that show them.
/// </summary>
internal sealed class ListOwnerChanges(NewsDbContext db, TimeProvider clock)
{
    /// <summary>Statements for the transaction that changes them.</summary>
    /// <param name="isRenamed">True when the articles of the list show the change too.</param>
    public async Task RecordAsync(ListOwner owner, bool isRenamed, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (isRenamed)
        {
            await MoveDaysAsync(owner, now, ct);
        }

        await EnsureAsync(owner, now, ct);
        await db.ListOwnerChanges.Where(c => c.OwnerKind == owner.Kind && c.OwnerId == owner.Id)
            .ExecuteUpdateAsync(
                set => set.SetProperty(c => c.ChangedAt, c => c.ChangedAt > now ? c.ChangedAt : now)
                    .SetProperty(c => c.RenamedAt, c => isRenamed ? now : c.RenamedAt),
                ct);
    }

    /// <summary>The months in which one of its articles stands have changed too.</summary>
    private Task<int> MoveDaysAsync(ListOwner owner, DateTime now, CancellationToken ct) =>
        db.DayCounts(ListOwner.Site)
            .Where(day => db.DayCounts(owner).Any(own => own.Day == day.Day && own.Count > 0))
            .ExecuteUpdateAsync(
                set => set.SetProperty(c => c.ChangedAt, c => c.ChangedAt > now ? c.ChangedAt : now), ct);

    private async Task EnsureAsync(ListOwner owner, DateTime now, CancellationToken ct)
    {
        var (kind, id) = ((byte)owner.Kind, owner.Id);
        try
        {
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO ListOwnerChange (OwnerKind, OwnerId, ChangedAt)
                SELECT {kind}, {id}, {now}
                WHERE NOT EXISTS (SELECT 1 FROM ListOwnerChange WHERE OwnerKind = {kind} AND OwnerId = {id})
                """,
                ct);
        }
        catch (DbException e) when (DatabaseFaults.IsUniqueViolation(e))
        {
            // The row of whoever saved at the same moment serves as well, and the transaction goes on.
        }
    }
}
