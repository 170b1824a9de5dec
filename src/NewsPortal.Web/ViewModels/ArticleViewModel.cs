using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;

namespace NewsPortal.Web.ViewModels;

/// <summary>An article and what stands around it. The desk's preview shows the same.</summary>
public sealed record ArticleViewModel(
    ArticlePage Article, IReadOnlyList<ArticleCard> SameEvent, IReadOnlyList<ArticleCard> SameCategory,
    IReadOnlyList<ArticleCard> Newest)
{
    private const int EventCards = 5;
    private const int CategoryCards = 4;
    private const int NewestHeadlines = 8;

    public string Path => PortalPaths.Article(Article.Category.Slug, Article.Slug, Article.Id);

    public NamedLink? MainEvent => Article.Events.Count > 0 ? Article.Events[0] : null;

    /// <summary>The lead picture stands there unless the text shows it in its own place.</summary>
    public bool ShowsLeadAboveText =>
        Article.Lead is { } lead && !Article.BodyHtml.Contains(lead.Hash, StringComparison.Ordinal);

    /// <summary>From the root category down; the section bar marks its first.</summary>
    public IReadOnlyList<Crumb> Trail =>
        [.. new[] { Article.ParentCategory, Article.Category }.OfType<NamedLink>()
            .Select(c => new Crumb(c.Name, PortalPaths.Category(c.Slug)))];

    public static async Task<ArticleViewModel> LoadAsync(
        ArticlePage article, IPublishedLists lists, CancellationToken ct)
    {
        var sameEvent = article.Events.Count == 0
            ? []
            : await lists.LatestAsync(ListOwner.Event(article.Events[0].Id), EventCards, article.Id, ct);
        var sameCategory = await lists.LatestAsync(InCategory(article.Category), CategoryCards, article.Id, ct);
        if (sameCategory.Count < CategoryCards && article.ParentCategory is { } parent)
        {
            sameCategory = await lists.LatestAsync(InCategory(parent), CategoryCards, article.Id, ct);
        }

        var newest = await lists.LatestAsync(ListOwner.Site, NewestHeadlines + EventCards, article.Id, ct);
        var notTold = newest.ExceptBy(sameEvent.Select(a => a.Id), a => a.Id).Take(NewestHeadlines);
        return new ArticleViewModel(article, sameEvent, sameCategory, [.. notTold]);
    }

    private static ListOwner InCategory(NamedLink category) => ListOwner.Category(category.Id);
}
