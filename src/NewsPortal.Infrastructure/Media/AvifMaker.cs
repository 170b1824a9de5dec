using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Articles;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Media;

/// <summary>
/// Completes the files of pictures that readers see, AVIF above all, one picture at a time on one node, and then asks
/// the pages that show it to offer them.
/// </summary>
internal sealed class AvifMaker(
    NewsDbContext db, RenditionMaker renditions, ReprojectionQueue queue, TimeProvider clock)
{
    private static readonly TimeSpan LeaseTime = TimeSpan.FromMinutes(30);

    /// <param name="ct">Stops between two files; what is left of the picture is made after the next start.</param>
    /// <returns>False when no picture waits.</returns>
    public async Task<bool> MakeNextAsync(CancellationToken ct)
    {
        if (await LeaseAsync(ct) is not { } asset)
        {
            return false;
        }

        if (await CompleteAsync(asset, ct))
        {
            await db.Database.CreateExecutionStrategy().ExecuteInTransactionAsync(
                token => OfferAsync(asset, token), _ => Task.FromResult(false), CancellationToken.None);
        }

        return true;
    }

    private async Task<bool> CompleteAsync(MediaAsset asset, CancellationToken ct)
    {
        try
        {
            return await renditions.CompleteAsync(Edition.Of(asset), ct);
        }
        catch (OperationCanceledException)
        {
            await db.MediaEditions.Where(e => e.Hash == asset.EditionHash).ExecuteUpdateAsync(
                row => row.SetProperty(e => e.AvifLeasedUntil, (DateTime?)null), CancellationToken.None);
            throw;
        }
    }

    /// <summary>
    /// The next shown picture without AVIF. One that cannot be made keeps its lease to the end and is tried again.
    /// </summary>
    private async Task<MediaAsset?> LeaseAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var asset = await (
            from m in db.MediaAssets.AsNoTracking()
            join e in db.MediaEditions on m.EditionHash equals e.Hash
            where !m.HasAvif && (e.AvifLeasedUntil == null || e.AvifLeasedUntil < now)
                && (db.PublishedMediaUses.Any(u => u.MediaId == m.Id)
                    || db.MediaUses.Any(
                        u => u.MediaId == m.Id && u.OwnerKind == MediaUseKind.StaticPage && u.IsCurrent)
                    || db.NewsEvents.Any(n => n.CoverMediaId == m.Id))
            orderby m.Id descending
            select m).FirstOrDefaultAsync(ct);
        if (asset is null)
        {
            return null;
        }

        var until = now + LeaseTime;
        var taken = await db.MediaEditions
            .Where(e => e.Hash == asset.EditionHash && (e.AvifLeasedUntil == null || e.AvifLeasedUntil < now))
            .ExecuteUpdateAsync(row => row.SetProperty(e => e.AvifLeasedUntil, until), ct);
        return taken == 1 ? asset : null;
    }

    private async Task OfferAsync(MediaAsset asset, CancellationToken ct)
    {
        await db.MediaEditions.Where(e => e.Hash == asset.EditionHash)
            .ExecuteUpdateAsync(row => row.SetProperty(e => e.HasAvif, true), ct);

        // Somebody may have changed it meanwhile: then another edition is shown, which waits for its own files.
        var isShown = await db.MediaAssets.Where(m => m.Id == asset.Id && m.EditionHash == asset.EditionHash)
            .ExecuteUpdateAsync(row => row.SetProperty(m => m.HasAvif, true), ct);
        if (isShown == 1)
        {
            await queue.AddUsersQuietlyAsync(asset.Id, ct);
        }
    }
}
