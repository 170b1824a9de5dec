using NewsPortal.Core.Common;
using NewsPortal.Core.Media;
using NewsPortal.Core.Users;

namespace NewsPortal.Infrastructure.Media;

internal sealed class MediaLibrary(
    MediaSearch search, MediaIntake intake, MediaRelations relations, MediaChanges changes,
    MediaEditions editions) : IMediaLibrary
{
    public async Task<UploadResult> AddAsync(Upload upload, Staff by, CancellationToken ct)
    {
        var result = await intake.AddAsync(upload, by, ct);
        return result is { Asset: { } asset, WasKnown: false }
            ? result with { Similar = await relations.SimilarAsync(asset.Id, ct) } : result;
    }

    public Task<MediaAsset?> FindAsync(int id, CancellationToken ct) => search.FindAsync(id, ct);

    public Task<IReadOnlyList<MediaAsset>> GetAsync(IReadOnlyCollection<int> ids, CancellationToken ct) =>
        search.GetAsync(ids, ct);

    public Task<PagedList<MediaAsset>> PageAsync(MediaFilter filter, int pageSize, CancellationToken ct) =>
        search.PageAsync(filter, pageSize, ct);

    public Task<IReadOnlyList<Staff>> UploadersAsync(CancellationToken ct) => search.UploadersAsync(ct);

    public Task<IReadOnlySet<int>> UnusedAsync(IReadOnlyCollection<int> ids, CancellationToken ct) =>
        search.UnusedAsync(ids, ct);

    public async Task<IReadOnlyList<MediaUse>> UsesAsync(int id, CancellationToken ct) =>
        [.. (await relations.UsesAsync([id], ct))[id]];

    public Task<IReadOnlyList<SimilarPicture>> SimilarAsync(int id, CancellationToken ct) =>
        relations.SimilarAsync(id, ct);

    public Task<SaveResult> DescribeAsync(
        int id, long version, PictureWords words, FocalPoint focus, Staff by, CancellationToken ct) =>
        changes.DescribeAsync(id, version, words, focus, by, ct);

    public Task<SaveResult> RemoveAsync(int id, Staff by, CancellationToken ct) => changes.RemoveAsync(id, by, ct);

    public Task<Stream?> OpenRenditionAsync(string editionHash, Rendition rendition, CancellationToken ct) =>
        editions.OpenAsync(editionHash, rendition, ct);
}
