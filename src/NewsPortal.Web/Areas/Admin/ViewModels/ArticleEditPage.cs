using NewsPortal.Core.Articles;
using NewsPortal.Core.Authors;
using NewsPortal.Core.Categories;
using NewsPortal.Core.Events;
using NewsPortal.Core.Media;
using NewsPortal.Core.Users;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

/// <summary>The editor: what was typed, the story it belongs to, and what may be chosen.</summary>
public sealed record ArticleEditPage
{
    public required ArticleInput Input { get; init; }

    /// <summary>The stored article; null while it has never been saved.</summary>
    public required Article? Article { get; init; }

    /// <summary>Address readers have for it; null when it is not live.</summary>
    public string? PublicPath { get; init; }
    public required Staff Editor { get; init; }
    public required CategoryTree Categories { get; init; }
    public required IReadOnlyList<NewsEvent> Events { get; init; }
    public required IReadOnlyList<Author> Authors { get; init; }
    public required MediaAsset? Lead { get; init; }

    /// <summary>What somebody else saved first; null when nobody did.</summary>
    public ArticleInput? Theirs { get; init; }

    /// <summary>The button of the panel of related stories just pressed; null when none was.</summary>
    public RelatedMove? Move { get; init; }

    public long Id => Article?.Id ?? 0;
    public ArticleState State => Article?.State ?? ArticleState.Draft;
    public bool MayEdit => Article?.MayEdit(Editor) ?? true;
    public bool MayPublish => ArticleWorkflow.Allows(State, ArticleVerb.Publish, Editor);
    public bool MayUpdate => ArticleWorkflow.Allows(State, ArticleVerb.Update, Editor);
    public bool MayWithdraw => ArticleWorkflow.Allows(State, ArticleVerb.Withdraw, Editor);
}
