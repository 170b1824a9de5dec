using NewsPortal.Core.Users;

namespace NewsPortal.Core.Articles;

/// <summary>
/// Who did what to an article, when (UTC) and why: becomes the audit entry in the same transaction.
/// <paramref name="CommitId"/> makes the transaction safe to repeat when the database drops the answer.
/// </summary>
public sealed record DeskEntry(ArticleVerb Verb, Staff By, DateTime At, string Note, Guid CommitId)
{
    public static DeskEntry Of(ArticleVerb verb, Staff by, DateTime at, string note = "") =>
        new(verb, by, at, note, Guid.NewGuid());
}
