using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Common;
using NewsPortal.Core.Media;
using NewsPortal.Core.Outbox;
using NewsPortal.Core.Users;
using NewsPortal.Infrastructure.Articles;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Infrastructure.Media.Cleaning;

namespace NewsPortal.Infrastructure.Media;

/// <summary>
/// Changes what the library says of a picture, and asks every live page that repeats it to follow; or removes it.
/// </summary>
internal sealed class MediaChanges(
    NewsDbContext db, ReprojectionQueue queue, UnusedPictures unused, StoredFiles files, TimeProvider clock)
{
    public async Task<SaveResult> DescribeAsync(
        int id, long version, PictureWords words, FocalPoint focus, Staff by, CancellationToken ct)
    {
        var clean = PictureWords.Clean(words);
        var reasons = MediaRules.CheckWords(clean);
        if (reasons.Count > 0)
        {
            return SaveResult.Refused(reasons);
        }

        var asset = await db.MediaAssets.FirstOrDefaultAsync(m => m.Id == id, ct);
        return asset is null ? SaveResult.Refused(new Reason(string.Empty, "PictureNotFound"))
            : await ChangeAsync(asset, version, clean, FocalPoint.Within(focus.X, focus.Y), by, ct);
    }

    public async Task<SaveResult> RemoveAsync(int id, Staff by, CancellationToken ct)
    {
        var asset = await db.MediaAssets.AsNoTracking().FirstOrDefaultAsync(m => m.Id == id, ct);
        if (asset is null)
        {
            return SaveResult.Refused(new Reason(string.Empty, "PictureNotFound"));
        }

        var isGone = false;
        try
        {
            var own = await files.OfAsync(asset, ct);
            if (await unused.IsNamedAsync(asset, ct) || !await unused.RemoveAsync(asset, DateTime.MaxValue, by, ct))
            {
                return SaveResult.Refused(new Reason(string.Empty, "PictureUsed"));
            }

            isGone = true;
            await files.RemoveAsync(own, CancellationToken.None);
            return SaveResult.Saved(id, asset.Version);
        }
        catch (Exception e) when (StorageFaults.IsStorageFault(e))
        {
            // Files without a row are left for "media clean".
            return isGone ? SaveResult.Saved(id, asset.Version)
                : SaveResult.Refused(new Reason(string.Empty, "StorageFailed"));
        }
    }

    private async Task<SaveResult> ChangeAsync(
        MediaAsset asset, long version, PictureWords words, FocalPoint focus, Staff by, CancellationToken ct)
    {
        var change = PictureChange.Between(asset, words, focus);
        asset.Describe(words);
        (asset.FocalX, asset.FocalY) = (focus.X, focus.Y);
        asset.ChangedAt = clock.GetUtcNow().UtcDateTime;
        await EditAsync(asset, ct);
        asset.Version = version + 1;
        db.Entry(asset).Property(m => m.Version).OriginalValue = version;
        db.Announce(OutboxKind.MediaChanged, asset.Id, clock);
        var audit = NewsTransaction.Entry("Media.Describe", asset.Id, by, asset.ChangedAt.Value, change.Note);
        try
        {
            await db.SaveInOneTransactionAsync(
                audit, token => change.IsSeen ? queue.AddUsersAsync(asset.Id, audit, token) : Task.CompletedTask, ct);
            return SaveResult.Saved(asset.Id, asset.Version);
        }
        catch (DbUpdateException e) when (e is DbUpdateConcurrencyException || DatabaseFaults.IsUniqueViolation(e))
        {
            db.ChangeTracker.Clear();
            return SaveResult.Overtaken(asset.Id);
        }
    }

    /// <summary>Points the asset to the edition it now has, which may be one it had before.</summary>
    private async Task EditAsync(MediaAsset asset, CancellationToken ct)
    {
        var edition = Edition.Of(asset);
        if (edition.Hash == asset.EditionHash)
        {
            return;
        }

        var known = await db.MediaEditions.FirstOrDefaultAsync(e => e.Hash == edition.Hash, ct)
            ?? db.MediaEditions.Add(MediaEdition.Of(edition, asset)).Entity;
        asset.EditionHash = edition.Hash;
        asset.HasAvif = known.HasAvif;
    }
}
