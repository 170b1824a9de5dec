using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Articles;

internal sealed class PublishedArticles(NewsDbContext db) : IPublishedArticles
{
    public async Task<ArticlePage?> FindAsync(long id, CancellationToken ct)
    {
        var row = await db.PublishedArticles.AsNoTracking().FirstOrDefaultAsync(a => a.ArticleId == id, ct);
        return row is null ? null : row.ToPage(await db.NamesOf(row).ToListAsync(ct));
    }

    public Task<WithdrawnArticle?> FindWithdrawnAsync(long id, CancellationToken ct) =>
        db.WithdrawnArticles.AsNoTracking().FirstOrDefaultAsync(w => w.ArticleId == id, ct);
}
