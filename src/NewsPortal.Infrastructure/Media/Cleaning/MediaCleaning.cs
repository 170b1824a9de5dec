using NewsPortal.Core.Users;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Media.Cleaning;

/// <summary>
/// Removes what the newsroom never used. Rows go before their files: whatever ends it in between leaves files without
/// a row, which the next run removes. The portal may run meanwhile.
/// </summary>
internal sealed class MediaCleaning(
    UnusedPictures pictures, StoredFiles files, TimeProvider clock)
{
    /// <param name="ct">Stops between two pictures.</param>
    public async Task<CleaningReport> RunAsync(
        CleaningOptions options, IProgress<CleaningProgress>? progress, CancellationToken ct)
    {
        var report = new CleaningReport();
        var before = clock.GetUtcNow().UtcDateTime - options.OlderThan;
        try
        {
            await RemovePicturesAsync(report, options, before, progress, ct);
            await RemoveOrphansAsync(report, options, before, progress, ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            report.Stopped = true;
        }
        catch (Exception e) when (StorageFaults.IsStorageFault(e) || DatabaseFaults.UnavailableBecause(e) is not null)
        {
            report.Outage = DatabaseFaults.UnavailableBecause(e) ?? e.Message;
        }

        return report;
    }

    private async Task RemovePicturesAsync(
        CleaningReport report, CleaningOptions options, DateTime before, IProgress<CleaningProgress>? progress,
        CancellationToken ct)
    {
        foreach (var asset in await pictures.FindAsync(before, progress, ct))
        {
            ct.ThrowIfCancellationRequested();
            var own = await files.OfAsync(asset, ct);
            if (!options.DryRun && !await pictures.RemoveAsync(
                asset, before, Staff.System, CancellationToken.None))
            {
                report.Kept++;
                continue;
            }

            report.Add(new UnusedPicture(
                asset.Id, asset.FileName, asset.UploadedAt, own.Count, own.Sum(f => f.Length)));
            if (!options.DryRun)
            {
                await files.RemoveAsync(own, CancellationToken.None);
            }
        }
    }

    private async Task RemoveOrphansAsync(
        CleaningReport report, CleaningOptions options, DateTime before, IProgress<CleaningProgress>? progress,
        CancellationToken ct)
    {
        foreach (var orphans in await files.OrphansAsync(before, progress, ct))
        {
            ct.ThrowIfCancellationRequested();
            if (!options.DryRun)
            {
                await files.RemoveAsync(orphans, CancellationToken.None);
            }

            var name = orphans.First().Name;
            report.Add(new OrphanedFiles(
                orphans.Count() == 1 ? name : name[..(name.LastIndexOf('/') + 1)], orphans.Count(),
                orphans.Sum(f => f.Length)));
        }
    }
}
