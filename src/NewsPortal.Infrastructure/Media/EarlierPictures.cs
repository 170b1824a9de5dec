using Microsoft.EntityFrameworkCore;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Media;

/// <summary>
/// Brings pictures stored before there were editions up to date, once: what SQL alone cannot reckon. Their old
/// addresses stay good.
/// </summary>
internal sealed class EarlierPictures(NewsDbContext db, MediaUses uses)
{
    private const int AtOnce = 200;

    public async Task BringUpToDateAsync(CancellationToken ct)
    {
        while (await db.MediaAssets.Where(m => m.EditionHash == m.Hash).Take(AtOnce).ToListAsync(ct) is { Count: > 0 }
            assets)
        {
            foreach (var asset in assets)
            {
                asset.Describe(asset.Words);
                var edition = Edition.Of(asset);
                asset.EditionHash = edition.Hash;
                db.MediaEditions.Add(MediaEdition.Of(edition, asset));
            }

            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }

        await uses.RebuildAsync(ct);
    }
}
