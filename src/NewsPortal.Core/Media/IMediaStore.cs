namespace NewsPortal.Core.Media;

/// <summary>Where originals and renditions lie. Names are relative, forward slashes, already checked.</summary>
public interface IMediaStore
{
    /// <summary>The file, or null when there is none. The caller disposes the stream.</summary>
    Task<Stream?> OpenAsync(string name, CancellationToken ct);

    /// <summary>Atomic: readers see the whole file or none. Writing the same name again replaces it.</summary>
    Task WriteAsync(string name, ReadOnlyMemory<byte> content, CancellationToken ct);

    Task<bool> ExistsAsync(string name, CancellationToken ct);
}
