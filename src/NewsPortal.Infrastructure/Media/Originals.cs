using Microsoft.Extensions.Logging;
using NewsPortal.Core.Common;
using NewsPortal.Core.Media;

namespace NewsPortal.Infrastructure.Media;

/// <summary>The files as they were sent: kept for ever, never served.</summary>
internal sealed partial class Originals(IMediaStore store, ILogger<Originals> logger)
{
    private const int BufferLength = 80 * 1024;

    /// <summary>The whole of an upload, or null when it is too long, whatever length was announced.</summary>
    public static async Task<byte[]?> ReadAsync(Stream content, long announced, CancellationToken ct)
    {
        if (announced > MediaRules.MaxBytes)
        {
            return null;
        }

        // An honest length spares the copies of a buffer that grows.
        var file = new MemoryStream((int)Math.Max(0, announced));
        var buffer = new byte[BufferLength];
        for (int read; (read = await content.ReadAsync(buffer, ct)) > 0;)
        {
            if (file.Length + read > MediaRules.MaxBytes)
            {
                return null;
            }

            file.Write(buffer, 0, read);
        }

        return file.Length == file.Capacity ? file.GetBuffer() : file.ToArray();
    }

    /// <returns>Why it could not be stored; null when it lies there.</returns>
    public async Task<Reason?> KeepAsync(string hash, string format, byte[] file, CancellationToken ct)
    {
        var name = MediaNames.Original(hash, format);
        try
        {
            if (!await store.ExistsAsync(name, ct))
            {
                await store.WriteAsync(name, file, ct);
            }

            return null;
        }
        catch (Exception e) when (StorageFaults.IsStorageFault(e))
        {
            LogNotStored(e, name);
            return StorageFaults.ReasonFor(e);
        }
    }

    /// <exception cref="IOException">The store cannot be used now.</exception>
    public Task RemoveAsync(string hash, string format) =>
        store.DeleteAsync(MediaNames.Original(hash, format), CancellationToken.None);

    /// <summary>Null when it is lost.</summary>
    public async Task<byte[]?> FindAsync(Edition edition)
    {
        var name = MediaNames.Original(edition.OriginalHash, edition.Format);
        await using var stream = await store.OpenAsync(name, CancellationToken.None);
        return stream is null ? null : await ReadAsync(stream, stream.Length, CancellationToken.None);
    }

    [LoggerMessage(LogLevel.Error, "The picture {Name} could not be stored")]
    private partial void LogNotStored(Exception exception, string name);
}
