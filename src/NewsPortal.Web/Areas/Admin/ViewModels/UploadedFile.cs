using NewsPortal.Core.Common;
using NewsPortal.Core.Media;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

/// <summary>What became of one file.</summary>
/// <param name="Asset">Null when it was refused.</param>
/// <param name="WasKnown">The library had it already, with words of its own.</param>
public sealed record UploadedFile(
    string FileName, MediaAsset? Asset, bool WasKnown, IReadOnlyList<SimilarPicture> Similar,
    IReadOnlyList<Reason> Reasons)
{
    private static readonly string[] Passing = ["StorageFull", "StorageFailed"];
    private static readonly string[] Words =
        [nameof(MediaAsset.Caption), nameof(MediaAsset.AltText), nameof(MediaAsset.Credit)];

    /// <summary>Where the picture is used; asked only of those known before.</summary>
    public IReadOnlyList<MediaUse> Uses { get; init; } = [];

    /// <summary>Whoever sent it may change the words it has in the library.</summary>
    public bool MayDescribe { get; init; }

    /// <summary>Whoever sent it again had sent it first, and nobody has used or changed it since.</summary>
    public bool IsUntouched { get; init; }

    /// <summary>With the words somebody else saved meanwhile, when that is why it was refused.</summary>
    public MediaAsset? Theirs { get; init; }

    /// <summary>Nothing that needs a second look.</summary>
    public bool IsPlain => Asset is not null && !WasKnown && Similar.Count == 0;

    /// <summary>The same file may be taken at another try: with other words, or once there is room again.</summary>
    public bool MayRetry => Reasons.Any(r => Words.Contains(r.Field) || Passing.Contains(r.Code));

    public static UploadedFile Of(string fileName, UploadResult result) =>
        new(fileName, result.Asset, result.WasKnown, result.Similar, result.Reasons);
}
