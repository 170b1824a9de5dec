using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using NetVips;
using NewsPortal.Core.Media;

namespace NewsPortal.Infrastructure.Media;

/// <summary>
/// Makes renditions when first asked for and keeps them. Requests for one rendition share one decoding; few decodings
/// run at once, so that readers of pages are not starved.
/// </summary>
internal sealed partial class RenditionMaker(IMediaStore store, ILogger<RenditionMaker> logger) : IDisposable
{
    private const int DecodingsAtOnce = 2;

    private readonly SemaphoreSlim _decodings = new(DecodingsAtOnce);
    private readonly ConcurrentDictionary<string, Lazy<Task<byte[]?>>> _underWay = new();

    /// <summary>Null when there is no such original, or it cannot be decoded.</summary>
    public async Task<Stream?> OpenAsync(Edition edition, Rendition rendition, CancellationToken ct)
    {
        var name = MediaNames.Rendition(edition.Hash, rendition);
        if (await store.OpenAsync(name, ct) is { } stored)
        {
            return stored;
        }

        var making = _underWay.GetOrAdd(
            name, _ => new Lazy<Task<byte[]?>>(() => MakeAndForgetAsync(name, edition, rendition)));
        return await making.Value.WaitAsync(ct) is { } made ? new MemoryStream(made, writable: false) : null;
    }

    /// <summary>Decodes an upload to its end, as the proof that it can be shown.</summary>
    /// <returns>Null when it cannot be decoded.</returns>
    public async Task<PictureFacts?> ProveAsync(byte[] original, CancellationToken ct)
    {
        await _decodings.WaitAsync(ct);
        try
        {
            return await Task.Run(() => Prove(original), ct);
        }
        catch (VipsException e)
        {
            LogRefused(e.Message);
            return null;
        }
        finally
        {
            _decodings.Release();
        }
    }

    public void Dispose() => _decodings.Dispose();

    private static PictureFacts Prove(byte[] original)
    {
        VipsPictures.Prove(original);
        var (width, height) = VipsPictures.UprightSize(original);
        return new PictureFacts(width, height, FocalPoint.Centre, 0);
    }

    // Not the caller's token: others may wait for the same picture when the first reader leaves.
    private async Task<byte[]?> MakeAndForgetAsync(string name, Edition edition, Rendition rendition)
    {
        await Task.Yield();
        try
        {
            return await MakeAsync(name, edition, rendition);
        }
        finally
        {
            _underWay.TryRemove(name, out _);
        }
    }

    private async Task<byte[]?> MakeAsync(string name, Edition edition, Rendition rendition)
    {
        await _decodings.WaitAsync();
        try
        {
            if (await OriginalAsync(edition) is not { } original)
            {
                return null;
            }

            var made = await Task.Run(() => VipsPictures.Make(original, edition, rendition));
            await KeepAsync(name, made);
            return made;
        }
        catch (VipsException e)
        {
            LogBroken(e, name);
            return null;
        }
        finally
        {
            _decodings.Release();
        }
    }

    private async Task<byte[]?> OriginalAsync(Edition edition)
    {
        var name = MediaNames.Original(edition.OriginalHash, edition.Format);
        await using var stream = await store.OpenAsync(name, CancellationToken.None);
        if (stream is null)
        {
            return null;
        }

        using var content = new MemoryStream();
        await stream.CopyToAsync(content);
        return content.ToArray();
    }

    private async Task KeepAsync(string name, byte[] made)
    {
        try
        {
            await store.WriteAsync(name, made, CancellationToken.None);
        }
        catch (Exception e) when (StorageFaults.IsStorageFault(e))
        {
            // The reader gets the picture all the same; it is made again next time.
            LogNotKept(e, name);
        }
    }

    [LoggerMessage(LogLevel.Information, "Upload refused, libvips cannot decode it: {Cause}")]
    private partial void LogRefused(string cause);

    [LoggerMessage(LogLevel.Error, "The original of {Name} cannot be decoded")]
    private partial void LogBroken(Exception exception, string name);

    [LoggerMessage(LogLevel.Warning, "{Name} was made but could not be stored")]
    private partial void LogNotKept(Exception exception, string name);
}
