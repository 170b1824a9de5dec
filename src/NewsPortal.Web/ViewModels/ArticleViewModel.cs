using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;

namespace NewsPortal.Web.ViewModels;

/// <summary>An article and what stands around it. The desk's preview shows the same.</summary>
public sealed record ArticleViewModel(
    ArticlePage Article, IReadOnlyList<ArticleCard> SameEvent, IReadOnlyList<ArticleCard> Related,
    IReadOnlyList<ArticleCard> SameCategory, IReadOnlyList<ArticleCard> Newest)
{
    public string Path => PortalPaths.Article(Article.Category.Slug, Article.Slug, Article.Id);

    public NamedLink? MainEvent => Article.Events.Count > 0 ? Article.Events[0] : null;

    /// <summary>From the root category down; the section bar marks its first.</summary>
    public IReadOnlyList<Crumb> Trail =>
        [.. new[] { Article.ParentCategory, Article.Category }.OfType<NamedLink>()
            .Select(c => new Crumb(c.Name, PortalPaths.Category(c.Slug)))];
}
