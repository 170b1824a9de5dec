using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Articles;

/// <summary>
/// Which lists gain, lose and keep an article on one day, and when (UTC); sent as statements inside the caller's
/// transaction.
/// </summary>
internal sealed record DayCountChanges(NewsDbContext Db, int Day, DateTime At)
{
    public IReadOnlyList<ListOwner> Added { get; init; } = [];
    public IReadOnlyList<ListOwner> Gone { get; init; } = [];
    public IReadOnlyList<ListOwner> Kept { get; init; } = [];

    /// <summary>Every list that is another now, or shows something else.</summary>
    public IReadOnlyList<ListOwner> All => [.. Added, .. Kept, .. Gone];

    public async Task ApplyAsync(CancellationToken ct)
    {
        await EnsureAsync(ct);
        // Lists in the order of their kind, ids within one statement: two publications lock in the same order.
        foreach (var kind in All.GroupBy(o => o.Kind, o => o.Id).OrderBy(g => g.Key))
        {
            var (all, added, gone) = (kind.Order().ToList(), IdsOf(Added, kind.Key), IdsOf(Gone, kind.Key));
            await Db.PublishedDayCounts
                .Where(c => c.OwnerKind == kind.Key && all.Contains(c.OwnerId) && c.Day == Day)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(
                            c => c.Count,
                            c => c.Count + (added.Contains(c.OwnerId) ? 1 : gone.Contains(c.OwnerId) ? -1 : 0))
                        .SetProperty(c => c.ChangedAt, c => c.ChangedAt > At ? c.ChangedAt : At),
                    ct);
        }
    }

    private static List<int> IdsOf(IEnumerable<ListOwner> owners, ListOwnerKind kind) =>
        [.. owners.Where(o => o.Kind == kind).Select(o => o.Id)];

    private async Task EnsureAsync(CancellationToken ct)
    {
        foreach (var kind in Added.GroupBy(o => o.Kind, o => o.Id).OrderBy(g => g.Key))
        {
            var ids = kind.Order().ToList();
            var stored = await Db.PublishedDayCounts
                .Where(c => c.OwnerKind == kind.Key && ids.Contains(c.OwnerId) && c.Day == Day)
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
            await Db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO PublishedDayCount (OwnerKind, OwnerId, Day, Count, ChangedAt)
                SELECT {kind}, {id}, {Day}, 0, {At}
                WHERE NOT EXISTS (
                    SELECT 1 FROM PublishedDayCount WHERE OwnerKind = {kind} AND OwnerId = {id} AND Day = {Day})
                """,
                ct);
        }
        catch (DbException e) when (DatabaseFaults.IsUniqueViolation(e))
        {
            // The transaction goes on: only the statement failed.
        }
    }
}
