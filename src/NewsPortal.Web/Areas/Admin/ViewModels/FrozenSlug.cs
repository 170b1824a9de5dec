using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

/// <summary>
/// After the first publication a story keeps its slug, whatever happens to its headline, unless an editor asks for
/// another in so many words.
/// </summary>
public static class FrozenSlug
{
    public static bool IsFrozen(this Article? article) => article?.PublishedAt is not null;

    /// <summary>
    /// Another slug was typed, and the box beside it left empty. What a colleague saved meanwhile is told first.
    /// </summary>
    public static IReadOnlyList<Reason> Check(ArticleInput input, Article? article) =>
        article.IsFrozen() && input.Version == article!.Version && !input.ChangeSlug
            && input.Slug?.Trim() is { Length: > 0 } typed && typed != article.Slug
            ? [new Reason(nameof(input.Slug), "SlugFrozen", article.Slug)]
            : [];

    /// <summary>What the form asks for, once the slug is what it may be.</summary>
    public static ArticleDraft ToDraft(this ArticleInput input, Article? article)
    {
        var draft = input.ToDraft();
        return !article.IsFrozen() ? draft : draft with
        {
            Content = draft.Content with
            {
                Slug = !input.ChangeSlug ? article!.Current.Content.Slug
                    : draft.Content.Slug.Length > 0 ? draft.Content.Slug : Slug.From(draft.Content.Headline),
            },
        };
    }
}
