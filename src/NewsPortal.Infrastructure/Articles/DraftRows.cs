using NewsPortal.Core.Articles;

namespace NewsPortal.Infrastructure.Articles;

/// <summary>The row that publishing an article's newest revision would write, stored nowhere.</summary>
internal sealed class DraftRows(IArticleRepository articles, ArticlePublication publication, TimeProvider clock)
{
    /// <summary>Null when there is no such article.</summary>
    public async Task<PublishedArticle?> FindAsync(long id, CancellationToken ct)
    {
        var article = await articles.FindAsync(id, ct);
        if (article is null)
        {
            return null;
        }

        var row = new PublishedArticle { ArticleId = id };
        await publication.FillAsync(row, article, article.PublishedAt ?? clock.GetUtcNow().UtcDateTime, ct);
        return row;
    }
}
