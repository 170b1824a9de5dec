using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Common;
using NewsPortal.Core.Pages;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Articles;

internal static class PublishedPaths
{
    /// <summary>The address readers have for a live article, or null when it is not live.</summary>
    public static async Task<string?> PathOfAsync(this NewsDbContext db, long id, CancellationToken ct)
    {
        var found = await (
            from article in db.PublishedArticles
            join category in db.Categories on article.CategoryId equals category.Id
            where article.ArticleId == id
            select new { Category = category.Slug, article.Slug }).FirstOrDefaultAsync(ct);
        return found is null ? null : PortalPaths.Article(found.Category, found.Slug, id);
    }

    /// <summary>A path as it is now: articles move by themselves, with their slug and with their category's.</summary>
    public static async Task<string> NowAsync(this NewsDbContext db, string path, CancellationToken ct) =>
        ArticleAddress.IdIn(path) is { } id ? await db.PathOfAsync(id, ct) ?? path : path;
}
