using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Media;

/// <summary>
/// Brings pictures stored before there were editions up to date: what SQL alone cannot reckon. Their old addresses stay
/// good. What is done is seen by the data, so an interrupted run is taken up by the next.
/// </summary>
internal sealed class EarlierPictures(NewsDbContext db, MediaUses uses)
{
    private const int AtOnce = 200;

    public async Task BringUpToDateAsync(CancellationToken ct)
    {
        if (!await Waiting().AnyAsync(ct))
        {
            return;
        }

        await uses.RebuildAsync(ct);
        List<MediaAsset> assets;
        do
        {
            assets = await Waiting().Take(AtOnce).ToListAsync(ct);
            assets.ForEach(Edit);
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }
        while (assets.Count == AtOnce);
    }

    private IQueryable<MediaAsset> Waiting() => db.MediaAssets.Where(m => m.EditionHash == m.Hash);

    private void Edit(MediaAsset asset)
    {
        asset.Describe(asset.Words);
        var edition = Edition.Of(asset);
        asset.EditionHash = edition.Hash;
        db.MediaEditions.Add(MediaEdition.Of(edition, asset));
    }
}
