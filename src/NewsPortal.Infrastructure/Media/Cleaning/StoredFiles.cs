using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Media.Cleaning;

/// <summary>The store's files against the rows they stand for.</summary>
internal sealed class StoredFiles(NewsDbContext db, IMediaStore store)
{
    private const int HashesAtOnce = 500;

    /// <summary>Originals without an asset, renditions without an edition, written before <paramref name="before"/>
    /// (UTC), those of one edition together.</summary>
    public async Task<IReadOnlyList<IGrouping<string, StoredFile>>> OrphansAsync(
        DateTime before, IProgress<CleaningProgress>? progress, CancellationToken ct) =>
    [
        .. await OrphansAsync(MediaNames.AllOriginals, HashesOfAssetsAsync, before, progress, ct),
        .. await OrphansAsync(MediaNames.AllRenditions, HashesOfEditionsAsync, before, progress, ct),
    ];

    /// <summary>Of an asset: its original and everything made from it.</summary>
    public async Task<IReadOnlyList<StoredFile>> OfAsync(MediaAsset asset, CancellationToken ct)
    {
        var files = await store.ListAsync(MediaNames.Original(asset.Hash, asset.Format), ct).ToListAsync(ct);
        var editions = await db.MediaEditions.Where(e => e.MediaId == asset.Id).Select(e => e.Hash).ToListAsync(ct);
        foreach (var edition in editions)
        {
            files.AddRange(await store.ListAsync(MediaNames.Renditions(edition), ct).ToListAsync(ct));
        }

        return files;
    }

    /// <summary>
    /// Removes files no row stands for. An original whose picture somebody uploads again at this very moment is put
    /// back: MediaIntake, for its part, looks for the file once more when its row is written.
    /// </summary>
    public async Task RemoveAsync(IEnumerable<StoredFile> files, CancellationToken ct)
    {
        foreach (var name in files.Select(f => f.Name))
        {
            if (!name.StartsWith(MediaNames.AllOriginals, StringComparison.Ordinal))
            {
                await store.DeleteAsync(name, ct);
            }
            else if (!await HasAssetAsync(name, ct) && await ReadAsync(name, ct) is { } content)
            {
                await store.DeleteAsync(name, CancellationToken.None);
                if (await HasAssetAsync(name, CancellationToken.None))
                {
                    await store.WriteAsync(name, content, CancellationToken.None);
                }
            }
        }
    }

    private async Task<List<IGrouping<string, StoredFile>>> OrphansAsync(
        string prefix, Func<List<string>, CancellationToken, Task<List<string>>> known, DateTime before,
        IProgress<CleaningProgress>? progress, CancellationToken ct)
    {
        var old = await store.ListAsync(prefix, ct).Where(f => f.WrittenAt < before).ToListAsync(ct);
        var byHash = old.Where(f => MediaNames.HashIn(f.Name) is not null)
            .GroupBy(f => MediaNames.HashIn(f.Name)!).ToList();
        var orphans = new List<IGrouping<string, StoredFile>>();
        var done = 0;
        foreach (var chunk in byHash.Chunk(HashesAtOnce))
        {
            var there = (await known([.. chunk.Select(g => g.Key)], ct)).ToHashSet();
            orphans.AddRange(chunk.Where(g => !there.Contains(g.Key)));
            progress?.Report(new CleaningProgress(prefix.TrimEnd('/'), done += chunk.Length, byHash.Count));
        }

        return orphans;
    }

    private Task<List<string>> HashesOfAssetsAsync(List<string> hashes, CancellationToken ct) =>
        db.MediaAssets.Where(m => hashes.Contains(m.Hash)).Select(m => m.Hash).ToListAsync(ct);

    private Task<List<string>> HashesOfEditionsAsync(List<string> hashes, CancellationToken ct) =>
        db.MediaEditions.Where(e => hashes.Contains(e.Hash)).Select(e => e.Hash).ToListAsync(ct);

    private Task<bool> HasAssetAsync(string original, CancellationToken ct)
    {
        var hash = MediaNames.HashIn(original);
        return db.MediaAssets.AnyAsync(m => m.Hash == hash, ct);
    }

    private async Task<byte[]?> ReadAsync(string name, CancellationToken ct)
    {
        await using var stream = await store.OpenAsync(name, ct);
        if (stream is null)
        {
            return null;
        }

        using var content = new MemoryStream();
        await stream.CopyToAsync(content, ct);
        return content.ToArray();
    }
}
