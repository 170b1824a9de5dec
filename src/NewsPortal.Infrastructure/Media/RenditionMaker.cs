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
    IMediaStore store, Originals originals, Darkroom darkroom, ILogger<RenditionMaker> logger) : IAsyncDisposable
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
    public async Task<Negative?> DevelopAsync(byte[] upload)
    {
        try
        {
            return await darkroom.RunAsync(Urgency.Upload, () => Negative.Develop(upload));
        }
        catch (VipsException e)
        {
            LogRefused(e.Message);
            return null;
        }
    }

    /// <summary>Makes and stores what pages name, from a decoding that is already there.</summary>
    public async Task MakeEagerAsync(Negative negative, Edition edition)
    {
        try
        {
            await MakeAllAsync(negative, edition, EagerRenditions.Of(negative.Facts.Width), Urgency.Upload);
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
    /// <returns>False when the original is lost or cannot be decoded, or a rendition could not be stored.</returns>
    public async Task<bool> CompleteAsync(Edition edition, CancellationToken ct)
    {
        using var place = await darkroom.EnterAsync(Urgency.Background, ct);
        try
        {
            using var negative = await DevelopAsync(edition, Urgency.Background, EagerRenditions.Largest);
            return negative is not null && await MakeAllAsync(
                negative, edition, await MissingAsync(edition, negative), Urgency.Background);
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

    private async Task<IReadOnlyList<Rendition>> MissingAsync(Edition edition, Negative negative)
    {
        var width = negative.Facts.Width;
        var missing = new List<Rendition>();
        foreach (var rendition in EagerRenditions.Of(width).Concat(EagerRenditions.AvifOf(width)))
        {
            if (!await store.ExistsAsync(MediaNames.Rendition(edition.Hash, rendition), CancellationToken.None))
            {
                missing.Add(rendition);
            }
        }

        return missing;
    }

    // Two at a time, one per thread of the darkroom, so that few finished files lie in memory. The background leaves
    // one of the threads to those who wait.
    private async Task<bool> MakeAllAsync(
        Negative negative, Edition edition, IReadOnlyList<Rendition> renditions, Urgency urgency)
    {
        var kept = 0;
        await Parallel.ForEachAsync(
            renditions,
            new ParallelOptions { MaxDegreeOfParallelism = urgency == Urgency.Background ? 1 : 2 },
            async (rendition, _) =>
            {
                var made = await darkroom.RunAsync(urgency, () => Make(negative, edition, rendition));
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
            using var place = await darkroom.EnterAsync(Urgency.Reader, CancellationToken.None);
            using var negative = await DevelopAsync(edition, Urgency.Reader, [rendition]);
            if (negative is null)
            {
                return null;
            }

            var made = await darkroom.RunAsync(Urgency.Reader, () => Make(negative, edition, rendition));
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

    private async Task<Negative?> DevelopAsync(
        Edition edition, Urgency urgency, IReadOnlyCollection<Rendition> renditions) =>
        await originals.FindAsync(edition) is { } original
            ? await darkroom.RunAsync(urgency, () => Negative.For(original, renditions)) : null;

    private static byte[] Make(Negative negative, Edition edition, Rendition rendition)
    {
        using var pixels = negative.Cut(rendition, edition.Focus);
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
