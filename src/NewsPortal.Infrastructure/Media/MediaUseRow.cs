using NewsPortal.Core.Media;

namespace NewsPortal.Infrastructure.Media;

/// <summary>
/// A picture that an article or a static page names. Of an article it stays when a later revision names it no more: old
/// revisions can be shown and restored.
/// </summary>
internal sealed class MediaUseRow
{
    public int MediaId { get; init; }
    public MediaUseKind OwnerKind { get; init; }
    public long OwnerId { get; init; }

    /// <summary>True when what is saved now names it.</summary>
    public bool IsCurrent { get; set; }
}
