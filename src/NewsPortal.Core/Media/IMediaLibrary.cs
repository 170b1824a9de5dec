using NewsPortal.Core.Common;
using NewsPortal.Core.Users;

namespace NewsPortal.Core.Media;

/// <summary>
/// A file somebody sent. <paramref name="Content"/> is read once, from its start; words left empty are taken from what
/// the file says of itself (IPTC, XMP, EXIF).
/// </summary>
public sealed record Upload(string FileName, Stream Content, long Length, PictureWords Words)
{
    /// <summary>Whom to name where neither the words nor the file name anybody; may be empty.</summary>
    public string DefaultCredit { get; init; } = string.Empty;
}

/// <summary>What became of an upload.</summary>
/// <param name="Asset">Null when it was refused.</param>
/// <param name="WasKnown">The library had the same file already: it is this one, with its own words.</param>
/// <param name="Similar">Others that look like it, the likest first; none when it was known.</param>
public sealed record UploadResult(
    MediaAsset? Asset, bool WasKnown, IReadOnlyList<SimilarPicture> Similar, IReadOnlyList<Reason> Reasons)
{
    public bool Done => Asset is not null;

    public static UploadResult Refused(params IReadOnlyList<Reason> reasons) => new(null, false, [], reasons);
}

/// <summary>The pictures of the newsroom.</summary>
public interface IMediaLibrary
{
    /// <summary>
    /// Stores a picture, or finds the one with the same content. Refuses by its header, before decoding, what is no
    /// JPEG, PNG, WebP or GIF, is truncated, has over 100 megapixels or over 20 MB.
    /// </summary>
    Task<UploadResult> AddAsync(Upload upload, Staff by, CancellationToken ct);

    Task<MediaAsset?> FindAsync(int id, CancellationToken ct);

    Task<IReadOnlyList<MediaAsset>> GetAsync(IReadOnlyCollection<int> ids, CancellationToken ct);

    /// <summary>With words by relevance, or as the filter says; without them newest first.</summary>
    Task<PagedList<MediaAsset>> PageAsync(MediaFilter filter, int pageSize, CancellationToken ct);

    /// <summary>Everybody who ever sent a picture, by name in Vietnamese order.</summary>
    Task<IReadOnlyList<Staff>> UploadersAsync(CancellationToken ct);

    /// <summary>Which of these are named by no article's revision, no event and no static page.</summary>
    Task<IReadOnlySet<int>> UnusedAsync(IReadOnlyCollection<int> ids, CancellationToken ct);

    /// <summary>Where a picture is used: live first, then current, then what only old revisions name.</summary>
    Task<IReadOnlyList<MediaUse>> UsesAsync(int id, CancellationToken ct);

    /// <summary>Others that look like it, the likest first, at most ten.</summary>
    Task<IReadOnlyList<SimilarPicture>> SimilarAsync(int id, CancellationToken ct);

    /// <summary>
    /// Changes the words and the focal point. Every live page that takes them from here follows: articles through
    /// re-projection, with an entry in each one's history. A stale version is a conflict.
    /// </summary>
    Task<SaveResult> DescribeAsync(
        int id, long version, PictureWords words, FocalPoint focus, Staff by, CancellationToken ct);

    /// <summary>
    /// Removes a picture for good, with all its files; refused when a text, a page or an event names it, or ever did.
    /// </summary>
    Task<SaveResult> RemoveAsync(int id, Staff by, CancellationToken ct);

    /// <summary>
    /// A rendition of an edition as bytes ready to send, made on first request; null when there is no such edition,
    /// and for AVIF that was not made yet. Simultaneous requests for one rendition decode once.
    /// </summary>
    Task<Stream?> OpenRenditionAsync(string editionHash, Rendition rendition, CancellationToken ct);
}
