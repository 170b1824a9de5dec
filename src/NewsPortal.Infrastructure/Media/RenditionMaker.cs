using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using NetVips;
using NewsPortal.Core.Media;

namespace NewsPortal.Infrastructure.Media;

/// <summary>
/// Makes renditions and keeps them: at upload, when a reader asks first, or in the background. Requests for one
/// rendition share one decoding.
/// </summary>
internal sealed partial class RenditionMaker(
    IMediaStore store, Originals originals, ImageWorkQueue imageWork, ILogger<RenditionMaker> logger) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<Task<byte[]?>>> _underWay = new();

    /// <summary>From the store, or made now. Null when the original is lost or cannot be decoded.</summary>
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
    /// <returns>The caller's to dispose; null when it cannot be decoded.</returns>
    public async Task<DecodedPicture?> DecodeAsync(byte[] upload)
    {
        try
        {
            return await DecodeAsync(
                upload, EagerRenditions.Largest, Urgency.Upload, () => DecodedPicture.Decode(upload));
        }
        catch (VipsException e)
        {
            LogRefused(e.Message);
            return null;
        }
    }

    /// <summary>Makes and stores what pages name, from a decoding that is already there.</summary>
    public async Task MakeEagerAsync(DecodedPicture decoded, Edition edition)
    {
        try
        {
            var named = EagerRenditions.Of(decoded.Facts.Width, decoded.Facts.Height);
            await MakeAllAsync(decoded, edition, named, Urgency.Upload, CancellationToken.None);
        }
        catch (VipsException e)
        {
            // The upload is stored all the same; readers' requests try again.
            LogBroken(e, edition.OriginalHash);
        }
    }

    /// <summary>
    /// Makes what pages name of an edition and is not there yet, AVIF too, which takes up to half a minute of one
    /// processor; readers and uploads go first.
    /// </summary>
    /// <param name="ct">Stops between two renditions; those made stay.</param>
    /// <returns>False when the original is lost or cannot be decoded, or a rendition could not be stored.</returns>
    public async Task<bool> CompleteAsync(Edition edition, CancellationToken ct)
    {
        using var slot = await imageWork.EnterAsync(Urgency.Background, ct);
        try
        {
            using var decoded = await DecodeAsync(edition, Urgency.Background, EagerRenditions.Largest);
            return decoded is not null && await MakeAllAsync(
                decoded, edition, await MissingAsync(edition, decoded), Urgency.Background, ct);
        }
        catch (VipsException e)
        {
            LogBroken(e, edition.OriginalHash);
            return false;
        }
    }

    /// <summary>Waits for what is being made for readers who may have left: nothing is written afterwards.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var making in _underWay.Values)
        {
            await ((Task)making.Value).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<IReadOnlyList<Rendition>> MissingAsync(Edition edition, DecodedPicture decoded)
    {
        var (width, height) = (decoded.Facts.Width, decoded.Facts.Height);
        var missing = new List<Rendition>();
        foreach (var rendition in EagerRenditions.Of(width, height).Concat(EagerRenditions.AvifOf(width, height)))
        {
            if (!await store.ExistsAsync(MediaNames.Rendition(edition.Hash, rendition), CancellationToken.None))
            {
                missing.Add(rendition);
            }
        }

        return missing;
    }

    // Two at a time, one per thread of the queue, so that few finished files lie in memory. The background leaves
    // one of the threads to those who wait.
    private async Task<bool> MakeAllAsync(
        DecodedPicture decoded, Edition edition, IReadOnlyList<Rendition> renditions, Urgency urgency,
        CancellationToken ct)
    {
        var kept = 0;
        await Parallel.ForEachAsync(
            renditions,
            new ParallelOptions
            {
                MaxDegreeOfParallelism = urgency == Urgency.Background ? 1 : 2, CancellationToken = ct,
            },
            async (rendition, _) =>
            {
                var made = await imageWork.RunAsync(urgency, () => Make(decoded, edition, rendition));
                if (await KeepAsync(MediaNames.Rendition(edition.Hash, rendition), made))
                {
                    Interlocked.Increment(ref kept);
                }
            });
        return kept == renditions.Count;
    }

    // Not the caller's token: others may wait for the same picture when the first reader leaves.
    private async Task<byte[]?> MakeAndForgetAsync(string name, Edition edition, Rendition rendition)
    {
        await Task.Yield();
        try
        {
            using var slot = await imageWork.EnterAsync(Urgency.Reader, CancellationToken.None);
            using var decoded = await DecodeAsync(edition, Urgency.Reader, [rendition]);
            if (decoded is null)
            {
                return null;
            }

            var made = await imageWork.RunAsync(Urgency.Reader, () => Make(decoded, edition, rendition));
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
            _underWay.TryRemove(name, out _);
        }
    }

    private async Task<DecodedPicture?> DecodeAsync(
        Edition edition, Urgency urgency, IReadOnlyCollection<Rendition> renditions) =>
        await originals.FindAsync(edition) is { } original
            ? await DecodeAsync(original, renditions, urgency, () => DecodedPicture.For(original, renditions)) : null;

    private async Task<DecodedPicture> DecodeAsync(
        byte[] original, IReadOnlyCollection<Rendition> renditions, Urgency urgency, Func<DecodedPicture> decode)
    {
        if (!DecodedPicture.IsHeavy(original, renditions))
        {
            return await imageWork.RunAsync(urgency, decode);
        }

        var slot = await imageWork.EnterHeavyAsync();
        try
        {
            return (await imageWork.RunAsync(urgency, decode)).Within(slot);
        }
        catch
        {
            slot.Dispose();
            throw;
        }
    }

    private static byte[] Make(DecodedPicture decoded, Edition edition, Rendition rendition)
    {
        using var pixels = decoded.Cut(rendition, edition.Focus);
        return PictureEncoder.Encode(pixels, rendition.Format, PictureSignature.Of(edition));
    }

    private async Task<bool> KeepAsync(string name, byte[] made)
    {
        try
        {
            await store.WriteAsync(name, made, CancellationToken.None);
            return true;
        }
        catch (Exception e) when (StorageFaults.IsStorageFault(e))
        {
            // The reader gets the picture all the same; it is made again next time.
            LogNotKept(e, name);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Information, "Upload refused, libvips cannot decode it: {Cause}")]
    private partial void LogRefused(string cause);

    [LoggerMessage(LogLevel.Error, "The original of {Name} cannot be decoded")]
    private partial void LogBroken(Exception exception, string name);

    [LoggerMessage(LogLevel.Warning, "{Name} was made but could not be stored")]
    private partial void LogNotKept(Exception exception, string name);
}
