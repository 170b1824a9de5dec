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

    /// <summary>Shows the newest revision to readers: first publication, or again after a withdrawal.</summary>
    public IReadOnlyList<Reason> Publish(Staff by, DateTime now) =>
        Move(ArticleVerb.Publish, by, now, ArticleRules.CheckForReaders(Current.Content), () =>
        {
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

    private static Reason[] CheckWithdrawal(string reason) =>
        reason.Length == 0 ? [new Reason("Reason", "WithdrawReasonRequired")]
        : reason.Length > ArticleRules.StandfirstLength
            ? [new Reason("Reason", "TooLong", ArticleRules.StandfirstLength, reason.Length)] : [];

    private IReadOnlyList<Reason> Move(
        ArticleVerb verb, Staff by, DateTime now, IReadOnlyList<Reason> objections, Action change)
    {
        var move = ArticleWorkflow.Find(State, verb);
        if (move is null)
        {
            return [new Reason(string.Empty, "MoveNotAllowed." + verb)];
        }

        if (!by.HasAny(move.Roles))
        {
            return [new Reason(string.Empty, "RoleNotAllowed." + verb)];
        }

        if (objections.Count > 0)
        {
            return objections;
        }

        State = move.To;
        HolderId = null;
        ChangedAt = now;
        change();
        return [];
    }
}
