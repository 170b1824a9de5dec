using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Common;
using NewsPortal.Core.Media;
using NewsPortal.Core.Outbox;
using NewsPortal.Core.Users;
using NewsPortal.Infrastructure.Common;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Media;

internal sealed class MediaLibrary(NewsDbContext db, MediaIntake intake, RenditionMaker renditions, TimeProvider clock)
    : IMediaLibrary
{
    public Task<SaveResult> AddAsync(Upload upload, Staff by, CancellationToken ct) => intake.AddAsync(upload, by, ct);

    public Task<MediaAsset?> FindAsync(int id, CancellationToken ct) =>
        db.MediaAssets.AsNoTracking().FirstOrDefaultAsync(m => m.Id == id, ct);

    public async Task<IReadOnlyList<MediaAsset>> GetAsync(IReadOnlyCollection<int> ids, CancellationToken ct) =>
        await db.MediaAssets.AsNoTracking().Where(m => ids.Contains(m.Id)).ToListAsync(ct);

    public async Task<PagedList<MediaAsset>> SearchAsync(string? words, int page, int pageSize, CancellationToken ct)
    {
        var found = SearchWords.Of(words).Aggregate(
            db.MediaAssets.AsNoTracking(), (assets, word) => assets.Where(m => m.SearchKey.Contains(word)));
        var total = await found.CountAsync(ct);
        var skip = (page - 1L) * pageSize;
        return skip < 0 || skip >= total
            ? new PagedList<MediaAsset>([], page, pageSize, total)
            : new PagedList<MediaAsset>(await PageAsync(found, (int)skip, pageSize, ct), page, pageSize, total);
    }

    public async Task<SaveResult> DescribeAsync(
        int id, long version, string caption, string altText, string credit, Staff by, CancellationToken ct)
    {
        var words = MediaWords.Clean(caption, altText, credit);
        var reasons = words.Check();
        if (reasons.Count > 0)
        {
            return SaveResult.Refused(reasons);
        }

        var asset = await db.MediaAssets.FirstOrDefaultAsync(m => m.Id == id, ct);
        return asset is null ? SaveResult.Refused(new Reason(string.Empty, "PictureNotFound"))
            : await ChangeAsync(asset, version, words, by, ct);
    }

    public Task<Stream?> OpenRenditionAsync(string hash, Rendition rendition, CancellationToken ct) =>
        MediaNames.IsHash(hash) ? renditions.OpenAsync(hash, rendition, ct) : Task.FromResult<Stream?>(null);

    private static Task<List<MediaAsset>> PageAsync(
        IQueryable<MediaAsset> found, int skip, int take, CancellationToken ct) =>
        found.OrderByDescending(m => m.UploadedAt).ThenByDescending(m => m.Id).Skip(skip).Take(take).ToListAsync(ct);

    private async Task<SaveResult> ChangeAsync(
        MediaAsset asset, long version, MediaWords words, Staff by, CancellationToken ct)
    {
        words.Describe(asset);
        asset.Version = version + 1;
        db.Entry(asset).Property(m => m.Version).OriginalValue = version;
        db.Announce(OutboxKind.MediaChanged, asset.Id, clock);
        var now = clock.GetUtcNow().UtcDateTime;
        var audit = NewsTransaction.Entry("Media.Describe", asset.Id, by, now, asset.FileName);
        try
        {
            await db.SaveInOneTransactionAsync(audit, _ => Task.CompletedTask, ct);
            return SaveResult.Saved(asset.Id, asset.Version);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return SaveResult.Overtaken(asset.Id);
        }
    }
}
