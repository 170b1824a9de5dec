using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Infrastructure.Articles;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Search.Likeness;

/// <summary>Tin liên quan: the editors' choice, then what is alike, then what is newest beside it.</summary>
internal sealed class RelatedArticles(
    NewsDbContext db, ArticleLikeness likeness, IPublishedArticles published, DraftRows drafts)
{
    /// <summary>Asked for more than shown: some may have been withdrawn a moment ago.</summary>
    private const int Spare = 5;

    public async Task<IReadOnlyList<ArticleCard>> OfAsync(long articleId, int count, CancellationToken ct)
    {
        var article = await db.PublishedArticles.AsNoTracking().FirstOrDefaultAsync(a => a.ArticleId == articleId, ct);
        return article is null ? [] : await OfAsync(article, count, ct);
    }

    /// <summary>Of the newest revision, as if it were published.</summary>
    public async Task<IReadOnlyList<ArticleCard>> OfDraftAsync(long articleId, int count, CancellationToken ct) =>
        await drafts.FindAsync(articleId, ct) is { } row ? await OfAsync(row, count, ct) : [];

    private async Task<IReadOnlyList<ArticleCard>> OfAsync(PublishedArticle article, int count, CancellationToken ct)
    {
        HashSet<long> never = [article.ArticleId, .. article.UnrelatedIds];
        var alike = likeness.Find(SubjectOf(article), count + never.Count + article.RelatedIds.Count + Spare);
        List<long> wanted = [.. article.RelatedIds.Concat(alike).Distinct().Where(id => !never.Contains(id))];
        var related = await CardsAsync(wanted, count, ct);
        await FillAsync(related, article, never, count, ct);
        return related;
    }

    private static Subject SubjectOf(PublishedArticle article) => new()
    {
        Id = article.ArticleId,
        RevisionNumber = article.RevisionNumber,
        Headline = article.Headline,
        Text = () => article.Standfirst + "\n" + BodyText.Of(article.BodyHtml),
        EventIds = article.EventIds,
        TagIds = article.TagIds,
    };

    private async Task<List<ArticleCard>> CardsAsync(List<long> ids, int count, CancellationToken ct)
    {
        var cards = await db.Cards(db.PublishedArticles.Where(a => ids.Contains(a.ArticleId)))
            .AsNoTracking().ToDictionaryAsync(c => c.Id, ct);
        return [.. ids.Where(cards.ContainsKey).Select(id => cards[id]).Take(count)];
    }

    private async Task FillAsync(
        List<ArticleCard> related, PublishedArticle article, HashSet<long> never, int count, CancellationToken ct)
    {
        ListOwner[] owners = [.. article.EventIds.Select(ListOwner.Event), ListOwner.Category(article.CategoryId)];
        foreach (var owner in owners)
        {
            if (related.Count < count)
            {
                var shown = related.Select(c => c.Id).ToHashSet();
                var newest = await published.LatestAsync(
                    owner, count + never.Count + shown.Count, article.ArticleId, ct);
                related.AddRange(newest.Where(c => !never.Contains(c.Id) && !shown.Contains(c.Id))
                    .Take(count - related.Count));
            }
        }
    }
}
