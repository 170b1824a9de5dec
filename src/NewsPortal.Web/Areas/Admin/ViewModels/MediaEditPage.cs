using NewsPortal.Core.Media;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

/// <summary>One picture: what is said of it, and what depends on it.</summary>
public sealed record MediaEditPage(MediaAsset Asset, MediaForm Form)
{
    public required bool MayEdit { get; init; }
    public required bool MayRemove { get; init; }
    public required string? Uploader { get; init; }
    public required IReadOnlyList<MediaUse> Uses { get; init; }
    public required IReadOnlyList<SimilarPicture> Similar { get; init; }

    /// <summary>Pages that readers see and that will follow a change.</summary>
    public int LiveCount => Uses.Count(u => u.IsLive);

    public string LargePath => new Rendition(Rendition.Full, 1280, "webp").Path(Asset.EditionHash);

    /// <summary>The whole picture small: what the previews are cut from while the point moves.</summary>
    public string WholePath => new Rendition(Rendition.Full, 640, "webp").Path(Asset.EditionHash);
}
