using NewsPortal.Core.Articles;

namespace NewsPortal.Web.ViewModels;

/// <summary>
/// Finds the stories around an article. None is told twice: what an editor pinned stands under “Tin liên quan”, then
/// the event has the first choice, then likeness, then the category.
/// </summary>
public sealed class ArticleSurroundings(IPublishedLists lists, RelatedStories related)
{
    private const int EventCards = 5;
    private const int RelatedCards = 6;
    private const int CategoryCards = 4;
    private const int NewestHeadlines = 8;

    public async Task<ArticleViewModel> LoadAsync(ArticlePage article, CancellationToken ct)
    {
        var alike = related.OfAsync(article.Id, RelatedCards + EventCards, ct);
        var sameEvent = await SameEventAsync(article, ct);
        var shown = sameEvent.Select(a => a.Id).ToHashSet();
        var likest = Untold(await alike, shown, RelatedCards);
        var sameCategory = await SameCategoryAsync(article, shown, ct);
        var newest = await lists.LatestAsync(ListOwner.Site, NewestHeadlines + shown.Count, article.Id, ct);
        return new ArticleViewModel(
            article, sameEvent, likest, sameCategory, Untold(newest, shown, NewestHeadlines));
    }

    private async Task<IReadOnlyList<ArticleCard>> SameEventAsync(ArticlePage article, CancellationToken ct)
    {
        if (article.Events.Count == 0)
        {
            return [];
        }

        var owner = ListOwner.Event(article.Events[0].Id);
        var latest = await lists.LatestAsync(owner, EventCards + article.RelatedIds.Count, article.Id, ct);
        return [.. latest.ExceptBy(article.RelatedIds, a => a.Id).Take(EventCards)];
    }

    /// <summary>A small category is filled up from its parent.</summary>
    private async Task<IReadOnlyList<ArticleCard>> SameCategoryAsync(
        ArticlePage article, HashSet<long> shown, CancellationToken ct)
    {
        IReadOnlyList<ArticleCard> cards = [];
        foreach (var category in new[] { article.Category, article.ParentCategory }.OfType<NamedLink>())
        {
            var owner = ListOwner.Category(category.Id);
            var latest = await lists.LatestAsync(owner, CategoryCards + shown.Count, article.Id, ct);
            cards = [.. cards, .. Untold(latest, shown, CategoryCards - cards.Count)];
        }

        return cards;
    }

    /// <summary>The first of them that the page does not show yet; from now on it does.</summary>
    private static IReadOnlyList<ArticleCard> Untold(
        IReadOnlyList<ArticleCard> cards, HashSet<long> shown, int count) =>
        [.. cards.Where(card => !shown.Contains(card.Id)).Take(count)
            .Where(card => shown.Add(card.Id))];
}
