using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Search;
using NewsPortal.Infrastructure.Articles;
using NewsPortal.Infrastructure.Common;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Search;

/// <summary>Folded words in the published rows, in both databases alike; Lucene.NET takes its place.</summary>
internal sealed class ArticleSearch(NewsDbContext db) : IArticleSearch
{
    public async Task<SearchResult> SearchAsync(SearchRequest request, int pageSize, CancellationToken ct)
    {
        var asked = SearchWords.Of(request.Words);
        if (asked.Count == 0)
        {
            return Result([], request, pageSize, 0);
        }

        var found = asked.Aggregate(
            db.PublishedArticles.AsNoTracking(), (articles, word) => articles.Where(a => a.SearchKey.Contains(word)));
        var total = await found.CountAsync(ct);
        var skip = (request.Page - 1L) * pageSize;
        return skip < 0 || skip >= total
            ? Result([], request, pageSize, total)
            : Result(await CardsAsync(found, (int)skip, pageSize, ct), request, pageSize, total);
    }

    public Task<IReadOnlyList<Suggestion>> SuggestAsync(string typed, int count, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<Suggestion>>([]);

    public Task<IReadOnlyList<ArticleCard>> RelatedAsync(long articleId, int count, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<ArticleCard>>([]);

    private static SearchResult Result(List<ArticleCard> cards, SearchRequest request, int pageSize, int total) =>
        new(
            new PagedList<SearchHit>(
                [.. cards.Select(c => new SearchHit(
                    c, [new TextPart(c.Headline, false)], [new TextPart(c.Standfirst, false)]))],
                request.Page, pageSize, total),
            SearchCounts.None, null, IsRebuilding: false);

    private Task<List<ArticleCard>> CardsAsync(
        IQueryable<PublishedArticle> found, int skip, int take, CancellationToken ct) =>
        db.Cards(found.OrderByDescending(a => a.SortKey).Skip(skip).Take(take)).ToListAsync(ct);
}
