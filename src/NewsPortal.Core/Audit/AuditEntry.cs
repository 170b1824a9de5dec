namespace NewsPortal.Core.Audit;

/// <summary>
/// Who did what, when and why. Written in the transaction of the change; never edited, never deleted.
/// </summary>
public sealed class AuditEntry
{
    public long Id { get; init; }

    /// <summary>Of the transaction, unique: tells a retry whether the first try arrived.</summary>
    public required Guid CommitId { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }
    public required int StaffId { get; init; }

    /// <summary>The name at that time; accounts may go, history stays.</summary>
    public required string StaffName { get; init; }

    /// <summary>Noun and verb: <c>Article.Publish</c>, <c>Category.Save</c>.</summary>
    public required string Action { get; init; }
    public required long SubjectId { get; init; }
    public string Note { get; init; } = string.Empty;
}
