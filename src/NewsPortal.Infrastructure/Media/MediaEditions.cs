using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Media;

/// <summary>From a public address to a file: the store knows most of them, the database the rest.</summary>
internal sealed class MediaEditions(NewsDbContext db, IMediaStore store, RenditionMaker renditions)
{
    public async Task<Stream?> OpenAsync(string hash, Rendition rendition, CancellationToken ct)
    {
        if (!MediaNames.IsHash(hash))
        {
            return null;
        }

        return await store.OpenAsync(MediaNames.Rendition(hash, rendition), ct)
            ?? await MakeAsync(hash, rendition, ct);
    }

    private async Task<Stream?> MakeAsync(string hash, Rendition rendition, CancellationToken ct)
    {
        var found = await (
            from e in db.MediaEditions.AsNoTracking()
            join m in db.MediaAssets on e.MediaId equals m.Id
            where e.Hash == hash
            select new { Edition = e, m.Hash, m.Format, m.Width, m.Height }).FirstOrDefaultAsync(ct);
        if (found is null)
        {
            return null;
        }

        // Slow to make: nobody has more of it made than the background did, though what got lost is made again.
        if (rendition.Format == Rendition.Avif
            && !(found.Edition.HasAvif && EagerRenditions.AvifOf(found.Width, found.Height).Contains(rendition)))
        {
            return null;
        }

        var cut = found.Edition;
        var focus = new FocalPoint(cut.FocalX, cut.FocalY);
        var edition =
            new Edition(hash, found.Hash, found.Format, focus, cut.Credit, cut.Copyright, cut.License);
        return await renditions.OpenAsync(edition, rendition, ct);
    }
}
