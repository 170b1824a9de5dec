using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Articles;

/// <summary>
/// Which lists gain and lose an article on one day; sent as statements inside the caller's transaction.
/// </summary>
internal sealed class DayCountChanges(
    NewsDbContext db, int day, IReadOnlyList<ListOwner> added, IReadOnlyList<ListOwner> gone)
{
    public async Task ApplyAsync(CancellationToken ct)
    {
        await EnsureAsync(ct);
        await AddAsync(added, 1, ct);
        await AddAsync(gone, -1, ct);
    }

    // Lists in the order of their kind, ids within one statement: two publications lock in the same order.
    private async Task AddAsync(IReadOnlyList<ListOwner> owners, int change, CancellationToken ct)
    {
        foreach (var kind in owners.GroupBy(o => o.Kind, o => o.Id).OrderBy(g => g.Key))
        {
            var ids = kind.Order().ToList();
            await db.PublishedDayCounts
                .Where(c => c.OwnerKind == kind.Key && ids.Contains(c.OwnerId) && c.Day == day)
                .ExecuteUpdateAsync(set => set.SetProperty(c => c.Count, c => c.Count + change), ct);
        }
    }

    private async Task EnsureAsync(CancellationToken ct)
    {
        foreach (var kind in added.GroupBy(o => o.Kind, o => o.Id).OrderBy(g => g.Key))
        {
            var ids = kind.Order().ToList();
            var stored = await db.PublishedDayCounts
                .Where(c => c.OwnerKind == kind.Key && ids.Contains(c.OwnerId) && c.Day == day)
                .Select(c => c.OwnerId).ToListAsync(ct);
            foreach (var id in ids.Except(stored))
            {
                await InsertAsync((byte)kind.Key, id, ct);
            }
        }
    }

    /// <summary>Who publishes first on a day may not be alone: the row of the other serves as well.</summary>
    private async Task InsertAsync(byte kind, int id, CancellationToken ct)
    {
        try
        {
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO PublishedDayCount (OwnerKind, OwnerId, Day, Count)
                SELECT {kind}, {id}, {day}, 0
                WHERE NOT EXISTS (
                    SELECT 1 FROM PublishedDayCount WHERE OwnerKind = {kind} AND OwnerId = {id} AND Day = {day})
                """,
                ct);
        }
        catch (DbException e) when (DatabaseFaults.IsUniqueViolation(e))
        {
            // The transaction goes on: only the statement failed.
        }
    }
}
