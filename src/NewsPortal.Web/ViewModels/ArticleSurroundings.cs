using NewsPortal.Core.Articles;

namespace NewsPortal.Web.ViewModels;

/// <summary>
/// Finds the stories around an article. None is told twice: what an editor pinned stands under “Tin liên quan”, then
/// the event has the first choice, then likeness, then the category.
/// </summary>
public sealed class ArticleSurroundings(IPublishedArticles published, RelatedStories related)
{
    private const int EventCards = 5;
    private const int RelatedCards = 6;
    private const int CategoryCards = 4;
    private const int NewestHeadlines = 8;

    public Task<ArticleViewModel> LoadAsync(ArticlePage article, CancellationToken ct) =>
        LoadAsync(article, related.OfAsync(article.Id, RelatedCards + EventCards, ct), ct);

    /// <summary>As on the page itself, around the desk's preview of an article.</summary>
    public Task<ArticleViewModel> PreviewAsync(ArticlePage article, CancellationToken ct) =>
        LoadAsync(article, related.OfDraftAsync(article.Id, RelatedCards + EventCards, ct), ct);

    private async Task<ArticleViewModel> LoadAsync(
        ArticlePage article, Task<IReadOnlyList<ArticleCard>> alike, CancellationToken ct)
    {
        int? mainEvent = article.Events is [var main, ..] ? main.Id : null;
        var sameEvent = await SameEventAsync(article.Id, mainEvent, article.RelatedIds, ct);
        var shown = sameEvent.Select(a => a.Id).ToHashSet();
        var likest = Untold(await alike, shown, RelatedCards);
        var sameCategory = await SameCategoryAsync(article, shown, ct);
        var newest = await published.LatestAsync(ListOwner.Site, NewestHeadlines + shown.Count, article.Id, ct);
        return new ArticleViewModel(
            article, sameEvent, likest, sameCategory, Untold(newest, shown, NewestHeadlines));
    }

    /// <summary>
    /// What likeness adds to the stories pinned, on the page of an article with these choices, published or not.
    /// </summary>
    public async Task<IReadOnlyList<ArticleCard>> AlikeAsync(
        long articleId, int? mainEventId, IReadOnlyList<long> pinned, IReadOnlyList<long> excluded,
        CancellationToken ct)
    {
        var alike = related.OfDraftAsync(articleId, RelatedCards + EventCards + pinned.Count + excluded.Count, ct);
        var sameEvent = await SameEventAsync(articleId, mainEventId, pinned, ct);
        HashSet<long> elsewhere = [.. pinned, .. excluded, .. sameEvent.Select(a => a.Id)];
        return Untold(await alike, elsewhere, Math.Max(0, RelatedCards - pinned.Count));
    }

    private async Task<IReadOnlyList<ArticleCard>> SameEventAsync(
        long articleId, int? eventId, IReadOnlyList<long> pinned, CancellationToken ct)
    {
        if (eventId is not > 0)
        {
            return [];
        }

        var owner = ListOwner.Event(eventId.Value);
        var latest = await published.LatestAsync(owner, EventCards + pinned.Count, articleId, ct);
        return [.. latest.ExceptBy(pinned, a => a.Id).Take(EventCards)];
    }

    /// <summary>A small category is filled up from its parent.</summary>
    private async Task<IReadOnlyList<ArticleCard>> SameCategoryAsync(
        ArticlePage article, HashSet<long> shown, CancellationToken ct)
    {
        IReadOnlyList<ArticleCard> cards = [];
        foreach (var category in new[] { article.Category, article.ParentCategory }.OfType<NamedLink>())
        {
            var owner = ListOwner.Category(category.Id);
            var latest = await published.LatestAsync(owner, CategoryCards + shown.Count, article.Id, ct);
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
