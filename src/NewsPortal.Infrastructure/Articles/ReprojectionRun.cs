using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Articles;

/// <summary>Takes pages from the queue and renews them; one that fails costs no other.</summary>
internal sealed partial class ReprojectionRun(
    NewsDbContext db, ReprojectionQueue queue, Reprojector reprojector,
    ILogger<ReprojectionRun> logger)
{
    /// <returns>How many pages were taken; 0 when none waits.</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var pages = await queue.LeaseAsync(ct);
        foreach (var page in pages)
        {
            await TryAsync(page.Key.Kind, page.Key.Id, [.. page], ct);
        }

        return pages.Count;
    }

    private async Task TryAsync(MediaUseKind kind, long id, List<Reprojection> waiting, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        db.Reprojections.AttachRange(waiting);
        try
        {
            await reprojector.RenewAsync(kind, id, waiting, ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            var tickets = waiting.Select(w => w.Ticket).ToList();
            await db.Reprojections.Where(r => r.OwnerKind == kind && r.OwnerId == id && tickets.Contains(r.Ticket))
                .ExecuteUpdateAsync(row => row.SetProperty(r => r.LeasedUntil, (DateTime?)null), ct);
        }
        catch (Exception failure)
            when (DatabaseFaults.UnavailableBecause(failure) is null && !ct.IsCancellationRequested)
        {
            // Its lease runs out and it is tried again.
            LogNotRenewed(failure, kind, id);
        }
    }

    [LoggerMessage(LogLevel.Error, "{Kind} {Id} could not be rendered anew")]
    private partial void LogNotRenewed(Exception exception, MediaUseKind kind, long id);
}
