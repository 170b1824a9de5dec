using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Audit;
using NewsPortal.Core.Outbox;
using NewsPortal.Core.Pages;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Infrastructure.Outbox;

namespace NewsPortal.Infrastructure.Pages;

internal static class RedirectWriting
{
    /// <summary>Saves what the map changed: new rows, new targets of old ones.</summary>
    /// <param name="stored">Tracked rows by old address: at least all that the map changed.</param>
    /// <param name="named">Old addresses the person named; others only follow.</param>
    /// <returns>False when somebody else wrote one of them in the meantime.</returns>
    public static Task<bool> WriteAsync(
        this NewsDbContext db, RedirectMap map, IReadOnlyDictionary<string, Redirect> stored,
        IReadOnlySet<string> named, RedirectOrigin origin, AuditEntry audit, CancellationToken ct)
    {
        foreach (var (from, to) in map.Changed)
        {
            var row = stored.GetValueOrDefault(from)
                ?? db.Redirects.Add(new Redirect { FromPath = from, CreatedAt = audit.At }).Entity;
            row.ToPath = to;
            row.Origin = named.Contains(from) ? origin : row.Origin;
        }

        return db.TrySaveAsync(audit, ct);
    }

    /// <summary>Every node hears that redirects or patterns changed.</summary>
    /// <returns>False when a row has gone or has come in the meantime: nothing was written.</returns>
    public static async Task<bool> TrySaveAsync(
        this NewsDbContext db, AuditEntry audit, CancellationToken ct, Func<CancellationToken, Task>? alsoWrite = null)
    {
        db.Outbox.Add(new OutboxRow { Kind = OutboxKind.RedirectsChanged, WrittenAt = audit.At });
        try
        {
            await db.SaveInOneTransactionAsync(audit, alsoWrite ?? (_ => Task.CompletedTask), ct);
            return true;
        }
        catch (DbUpdateException e) when (e is DbUpdateConcurrencyException || DatabaseFaults.IsUniqueViolation(e))
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }
}
