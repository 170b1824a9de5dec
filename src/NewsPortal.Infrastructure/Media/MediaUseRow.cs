using NewsPortal.Core.Media;

namespace NewsPortal.Infrastructure.Media;

/// <summary>
/// A picture that an article, a static page or an event names. It stays when what is saved later names it no more:
/// readers were shown it, and an article's old revisions can be restored.
/// </summary>
internal sealed class MediaUseRow
{
    public int MediaId { get; init; }
    public MediaUseKind OwnerKind { get; init; }
    public long OwnerId { get; init; }

    /// <summary>True when what is saved now names it.</summary>
    public bool IsCurrent { get; set; }
}
