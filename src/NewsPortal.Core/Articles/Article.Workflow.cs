using NewsPortal.Core.Common;
using NewsPortal.Core.Users;

namespace NewsPortal.Core.Articles;

public sealed partial class Article
{
    public IReadOnlyList<Reason> Save(ArticleContent content, Staff by, DateTime now)
    {
        if (!MayEdit(by))
        {
            return [new Reason(string.Empty, "NotYours")];
        }

        if (!content.SameAs(Current.Content))
        {
            AddRevision(content, by, now);
        }

        return [];
    }

    /// <summary>
    /// Shows the newest revision to readers: first publication, or again after a withdrawal. What comes back with a
    /// revision they have never seen says when it was corrected.
    /// </summary>
    public IReadOnlyList<Reason> Publish(Staff by, DateTime now) =>
        Move(ArticleVerb.Publish, by, now, ArticleRules.CheckForReaders(Current.Content), () =>
        {
            CorrectedAt = PublishedAt is not null && !Current.WasPublished ? now : CorrectedAt;
            PublishedAt ??= now;
            PublishedRevision = RevisionNumber;
            WithdrawnAt = null;
            WithdrawReason = WithdrawnPath = string.Empty;
        });

    /// <summary>Replaces what readers see by the newest revision, and says when.</summary>
    public IReadOnlyList<Reason> Update(Staff by, DateTime now) =>
        Move(ArticleVerb.Update, by, now, ArticleRules.CheckForReaders(Current.Content), () =>
        {
            CorrectedAt = PublishedRevision == RevisionNumber ? CorrectedAt : now;
            PublishedRevision = RevisionNumber;
        });

    /// <summary>Takes it from the readers; their address answers 410. The writer is told why.</summary>
    public IReadOnlyList<Reason> Withdraw(string path, string reason, Staff by, DateTime now) =>
        Move(ArticleVerb.Withdraw, by, now, CheckWithdrawal(reason), () =>
        {
            WithdrawnAt = now;
            WithdrawReason = reason;
            WithdrawnPath = path;
            PublishedRevision = null;
        });

    /// <summary>Why this move is not for this person now; empty when it is.</summary>
    public IReadOnlyList<Reason> Objections(ArticleVerb verb, Staff by) => ArticleWorkflow.Find(State, verb) switch
    {
        null => [new Reason(string.Empty, "MoveNotAllowed." + verb)],
        { } move when !by.HasAny(move.Roles) => [new Reason(string.Empty, "RoleNotAllowed." + verb)],
        _ => [],
    };

    private static Reason[] CheckWithdrawal(string reason) =>
        reason.Length == 0 ? [new Reason("Reason", "WithdrawReasonRequired")]
        : reason.Length > ArticleRules.StandfirstLength
            ? [new Reason("Reason", "TooLong", ArticleRules.StandfirstLength, reason.Length)] : [];

    private IReadOnlyList<Reason> Move(
        ArticleVerb verb, Staff by, DateTime now, IReadOnlyList<Reason> objections, Action change)
    {
        if (Objections(verb, by) is { Count: > 0 } notAllowed)
        {
            return notAllowed;
        }

        if (objections.Count > 0)
        {
            return objections;
        }

        State = ArticleWorkflow.Find(State, verb)!.To;
        HolderId = null;
        ChangedAt = now;
        change();
        return [];
    }
}
