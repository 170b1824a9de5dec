namespace NewsPortal.Core.Audit;

public interface IAuditTrail
{
    /// <summary>What was done to one article, newest first.</summary>
    Task<IReadOnlyList<AuditEntry>> OfArticleAsync(long articleId, CancellationToken ct);

    /// <summary>Records what has no table of its own change, such as a sign-in or a role given.</summary>
    Task RecordAsync(string action, long subjectId, int staffId, string staffName, string note, CancellationToken ct);
}
