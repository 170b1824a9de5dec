using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Infrastructure.Search.Likeness;

namespace NewsPortal.Infrastructure.Articles;

internal sealed class ArticlePreview(
    NewsDbContext db, IArticleRepository articles, ArticlePublication publication, RelatedArticles related,
    TimeProvider clock) : IArticlePreview
{
    public async Task<ArticlePage?> PreviewAsync(long id, CancellationToken ct) =>
        await RowAsync(id, ct) is { } row ? row.ToPage(await db.NamesOf(row).ToListAsync(ct)) : null;

    public async Task<IReadOnlyList<ArticleCard>> RelatedAsync(long id, int count, CancellationToken ct) =>
        await RowAsync(id, ct) is { } row ? await related.OfAsync(row, count, ct) : [];

    /// <summary>The row publishing would write, stored nowhere.</summary>
    private async Task<PublishedArticle?> RowAsync(long id, CancellationToken ct)
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
