using NewsPortal.Core.Users;
using static NewsPortal.Core.Articles.ArticleState;
using static NewsPortal.Core.Users.StaffRole;

namespace NewsPortal.Core.Articles;

/// <summary>One allowed move: from a state, by a verb, to a state, by people with one of the roles.</summary>
public sealed record ArticleMove(ArticleState From, ArticleVerb Verb, ArticleState To, IReadOnlyList<StaffRole> Roles);

/// <summary>
/// Every move there is. What is not here is refused; docs/editorial-workflow.md shows the same table.
/// </summary>
public static class ArticleWorkflow
{
    private static readonly StaffRole[] Anyone = [Reporter, Editor, ManagingEditor, EditorInChief];
    private static readonly StaffRole[] Editors = [Editor, ManagingEditor, EditorInChief];
    private static readonly StaffRole[] Approvers = [ManagingEditor, EditorInChief];

    public static readonly IReadOnlyList<ArticleMove> Moves =
    [
        new(Draft, ArticleVerb.Submit, Submitted, Anyone),
        new(Returned, ArticleVerb.Submit, Submitted, Anyone),
        new(Submitted, ArticleVerb.Take, Editing, Editors),
        new(Submitted, ArticleVerb.Return, Returned, Editors),
        new(Editing, ArticleVerb.Return, Returned, Editors),
        new(Editing, ArticleVerb.Release, AwaitingApproval, Editors),
        new(AwaitingApproval, ArticleVerb.Return, Returned, Approvers),
        new(AwaitingApproval, ArticleVerb.Approve, Approved, Approvers),
        new(Approved, ArticleVerb.Schedule, Scheduled, Approvers),
        new(Scheduled, ArticleVerb.Unschedule, Approved, Approvers),
        new(Draft, ArticleVerb.Publish, Published, Editors),
        new(Submitted, ArticleVerb.Publish, Published, Editors),
        new(Editing, ArticleVerb.Publish, Published, Editors),
        new(AwaitingApproval, ArticleVerb.Publish, Published, Approvers),
        new(Approved, ArticleVerb.Publish, Published, Editors),
        new(Scheduled, ArticleVerb.Publish, Published, Approvers),
        new(Published, ArticleVerb.Update, Published, Editors),
        new(Published, ArticleVerb.Withdraw, Withdrawn, Approvers),
        new(Withdrawn, ArticleVerb.Publish, Published, Approvers),
        new(Draft, ArticleVerb.Archive, Archived, Editors),
        new(Returned, ArticleVerb.Archive, Archived, Editors),
        new(Withdrawn, ArticleVerb.Archive, Archived, Approvers),
        new(Archived, ArticleVerb.Restore, Draft, Editors),
    ];

    public static ArticleMove? Find(ArticleState from, ArticleVerb verb) =>
        Moves.FirstOrDefault(m => m.From == from && m.Verb == verb);

    public static bool Allows(ArticleState from, ArticleVerb verb, Staff by) =>
        Find(from, verb) is { } move && by.HasAny(move.Roles);
}
