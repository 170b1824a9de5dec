using NewsPortal.Core.Audit;
using NewsPortal.Core.Media;

namespace NewsPortal.Infrastructure.Articles;

/// <summary>
/// A live page that has to be rendered anew although nobody edits it: a picture's words changed, a better format is
/// ready, the renderer learnt something.
/// </summary>
internal sealed class Reprojection
{
    /// <summary>Of the change, the same for all pages it concerns.</summary>
    public Guid Ticket { get; init; }

    /// <summary>Article or static page.</summary>
    public MediaUseKind OwnerKind { get; init; }
    public long OwnerId { get; init; }

    /// <summary>UTC.</summary>
    public DateTime QueuedAt { get; init; }

    /// <summary>UTC: until then somebody works on it.</summary>
    public DateTime? LeasedUntil { get; init; }
    public Guid? Lease { get; init; }

    /// <summary>Who changed what, for the article's history; 0 and empty for the machine's own doings.</summary>
    public int StaffId { get; init; }
    public string StaffName { get; init; } = string.Empty;
    public string Note { get; init; } = string.Empty;

    /// <summary>Null when there is nothing an editor need know.</summary>
    public AuditEntry? ToHistory(DateTime at) => Note.Length == 0 ? null : new AuditEntry
    {
        CommitId = Guid.NewGuid(), At = at, StaffId = StaffId, StaffName = StaffName,
        Action = "Article.PictureChanged", SubjectId = OwnerId, Note = Note,
    };
}
