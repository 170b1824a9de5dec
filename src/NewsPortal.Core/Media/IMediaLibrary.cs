using NewsPortal.Core.Common;
using NewsPortal.Core.Users;

namespace NewsPortal.Core.Media;

/// <summary>A file somebody sent. <paramref name="Content"/> is read once, from its start.</summary>
public sealed record Upload(
    string FileName, Stream Content, long Length, string Caption, string AltText, string Credit);

/// <summary>The pictures of the newsroom.</summary>
public interface IMediaLibrary
{
    /// <summary>
    /// Stores a picture, or finds the one with the same content. Refuses by its header, before decoding, what is no
    /// JPEG, PNG, WebP or GIF, is truncated, has over 100 megapixels or over 20 MB.
    /// </summary>
    Task<SaveResult> AddAsync(Upload upload, Staff by, CancellationToken ct);

    Task<MediaAsset?> FindAsync(int id, CancellationToken ct);

    Task<IReadOnlyList<MediaAsset>> GetAsync(IReadOnlyCollection<int> ids, CancellationToken ct);

    /// <summary>
    /// Newest first; words are searched in caption, alternative text, credit and file name, marks folded.
    /// </summary>
    Task<PagedList<MediaAsset>> SearchAsync(string? words, int page, int pageSize, CancellationToken ct);

    /// <summary>Changes the words of a picture. A stale version is a conflict.</summary>
    Task<SaveResult> DescribeAsync(
        int id, long version, string caption, string altText, string credit, Staff by, CancellationToken ct);

    /// <summary>
    /// A rendition as bytes ready to send, made on first request; null when the picture does not exist. Simultaneous
    /// requests for one rendition decode once.
    /// </summary>
    Task<Stream?> OpenRenditionAsync(string hash, Rendition rendition, CancellationToken ct);
}
