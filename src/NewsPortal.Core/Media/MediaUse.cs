namespace NewsPortal.Core.Media;

/// <summary>The numbers are stored: never renumber.</summary>
public enum MediaUseKind
{
    Article = 0,
    Event = 1,
    StaticPage = 2,
}

/// <summary>One place that shows a picture, or once did.</summary>
/// <param name="Name">Headline or name of the owner, as it stands now.</param>
/// <param name="IsCurrent">True when what is saved now names it; false when only an older revision does.</param>
/// <param name="IsLive">True when readers see it there.</param>
public sealed record MediaUse(MediaUseKind Kind, long OwnerId, string Name, bool IsCurrent, bool IsLive);

/// <summary>A picture that looks like another one, and where it is used.</summary>
public sealed record SimilarPicture(MediaAsset Asset, IReadOnlyList<MediaUse> Uses);
