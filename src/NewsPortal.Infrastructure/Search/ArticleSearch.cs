using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Search;
using NewsPortal.Infrastructure.Articles;
using NewsPortal.Infrastructure.Common;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Search;

/// <summary>Folded words in the published rows, in both databases alike; Lucene.NET takes its place later.</summary>
internal sealed class ArticleSearch(NewsDbContext db) : IArticleSearch
{
    public async Task<PagedList<ArticleCard>> SearchAsync(string words, int page, int pageSize, CancellationToken ct)
    {
        var asked = SearchWords.Of(words);
        if (asked.Count == 0)
        {
            return new PagedList<ArticleCard>([], page, pageSize, 0);
        }

        var found = asked.Aggregate(
            db.PublishedArticles.AsNoTracking(), (articles, word) => articles.Where(a => a.SearchKey.Contains(word)));
        var total = await found.CountAsync(ct);
        var skip = (page - 1L) * pageSize;
        return skip < 0 || skip >= total
            ? new PagedList<ArticleCard>([], page, pageSize, total)
            : new PagedList<ArticleCard>(await CardsAsync(found, (int)skip, pageSize, ct), page, pageSize, total);
    }

    private Task<List<ArticleCard>> CardsAsync(
        IQueryable<PublishedArticle> found, int skip, int take, CancellationToken ct) =>
        db.Cards(found.OrderByDescending(a => a.SortKey).Skip(skip).Take(take)).ToListAsync(ct);
}
