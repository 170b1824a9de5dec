using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Common;
using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Rendering;

/// <summary>Looks up all that a body mentions, with one query for pictures and one for articles.</summary>
internal sealed class BodyReferenceReader(NewsDbContext db)
{
    // A parameter each: SQL Server takes 2,100 in one statement.
    private const int AtOnce = 500;

    public async Task<BodyReferences> ReadAsync(BodyReferenceNames names, CancellationToken ct) =>
        new(await PicturesAsync(names.MediaIds, ct), await PathsAsync(names.ArticleIds, ct));

    private async Task<Dictionary<int, Picture>> PicturesAsync(IReadOnlyList<int> mediaIds, CancellationToken ct)
    {
        var pictures = new Dictionary<int, Picture>();
        foreach (var ids in mediaIds.Chunk(AtOnce))
        {
            foreach (var asset in await db.MediaAssets.AsNoTracking().Where(m => ids.Contains(m.Id)).ToListAsync(ct))
            {
                pictures.Add(asset.Id, asset.ToPicture());
            }
        }

        return pictures;
    }

    private async Task<Dictionary<long, string>> PathsAsync(IReadOnlyList<long> articleIds, CancellationToken ct)
    {
        var paths = new Dictionary<long, string>();
        foreach (var ids in articleIds.Chunk(AtOnce))
        {
            var articles =
                from article in db.PublishedArticles
                where ids.Contains(article.ArticleId)
                join category in db.Categories on article.CategoryId equals category.Id
                select new { article.ArticleId, article.Slug, CategorySlug = category.Slug };
            foreach (var a in await articles.ToListAsync(ct))
            {
                paths.Add(a.ArticleId, PortalPaths.Article(a.CategorySlug, a.Slug, a.ArticleId));
            }
        }

        return paths;
    }
}
