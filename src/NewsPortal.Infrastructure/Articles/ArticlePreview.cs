using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Articles;

internal sealed class ArticlePreview(
    NewsDbContext db, IArticleRepository articles, ArticlePublication publication, TimeProvider clock) : IArticlePreview
{
    public async Task<ArticlePage?> PreviewAsync(long id, CancellationToken ct)
    {
        var article = await articles.FindAsync(id, ct);
        if (article is null)
        {
            return null;
        }

        var row = new PublishedArticle { ArticleId = id };
        await publication.FillAsync(row, article, article.PublishedAt ?? clock.GetUtcNow().UtcDateTime, ct);
        return row.ToPage(await db.NamesOf(row).ToListAsync(ct));
    }
}
