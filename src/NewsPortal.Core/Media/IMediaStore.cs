namespace NewsPortal.Core.Media;

/// <summary>
/// Where originals and renditions lie. Names are relative, with forward slashes, in lower case; one that could leave
/// the store is an <see cref="ArgumentException"/>. What the store itself cannot do now (full, away, no rights) is an
/// <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/>, whatever it is built on.
/// </summary>
public interface IMediaStore
{
    /// <summary>The file, or null when there is none. The stream can seek; the caller disposes it.</summary>
    Task<Stream?> OpenAsync(string name, CancellationToken ct);

    /// <summary>
    /// Atomic: readers see the whole file or none, also when this process is killed. Writing the same name again
    /// replaces it; of simultaneous writes one is the last. When the task has ended, the file survives a power cut.
    /// </summary>
    Task WriteAsync(string name, ReadOnlyMemory<byte> content, CancellationToken ct);

    Task<bool> ExistsAsync(string name, CancellationToken ct);

    /// <summary>Removes the file; does nothing when there is none.</summary>
    Task DeleteAsync(string name, CancellationToken ct);

    /// <summary>
    /// Every whole file whose name begins with <paramref name="prefix"/> (empty for all of them), in no order. What is
    /// written or deleted meanwhile may be missing.
    /// </summary>
    IAsyncEnumerable<StoredFile> ListAsync(string prefix, CancellationToken ct);
}

/// <summary>A file of the store.</summary>
/// <param name="Length">Bytes.</param>
/// <param name="WrittenAt">UTC, by the clock of the store.</param>
public sealed record StoredFile(string Name, long Length, DateTime WrittenAt);
