using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Media;

/// <summary>Where pictures are used, and which of them look alike.</summary>
internal sealed class MediaRelations(NewsDbContext db)
{
    private const int MostSimilar = 10;

    public async Task<ILookup<int, MediaUse>> UsesAsync(IReadOnlyCollection<int> ids, CancellationToken ct)
    {
        var articles = await (
            from use in db.MediaUses
            join article in db.Articles on use.OwnerId equals article.Id
            where use.OwnerKind == MediaUseKind.Article && ids.Contains(use.MediaId)
            select new
            {
                use.MediaId, article.Id, article.Headline, use.IsCurrent,
                IsLive = db.PublishedMediaUses.Any(l => l.MediaId == use.MediaId && l.ArticleId == article.Id),
            }).ToListAsync(ct);
        var events = await db.NewsEvents.Where(e => ids.Contains(e.CoverMediaId ?? 0))
            .Select(e => new { MediaId = e.CoverMediaId ?? 0, e.Id, e.Name }).ToListAsync(ct);
        var formerCovers = await (
            from use in db.MediaUses
            join e in db.NewsEvents on use.OwnerId equals (long)e.Id
            where use.OwnerKind == MediaUseKind.Event && ids.Contains(use.MediaId) && e.CoverMediaId != use.MediaId
            select new { use.MediaId, e.Id, e.Name }).ToListAsync(ct);
        var pages = await (
            from use in db.MediaUses
            join page in db.StaticPages on use.OwnerId equals (long)page.Id
            where use.OwnerKind == MediaUseKind.StaticPage && ids.Contains(use.MediaId)
            select new { use.MediaId, page.Id, page.Name, use.IsCurrent }).ToListAsync(ct);
        IEnumerable<(int MediaId, MediaUse Use)> all =
        [
            .. articles.Select(a =>
                (a.MediaId, new MediaUse(MediaUseKind.Article, a.Id, a.Headline, a.IsCurrent, a.IsLive))),
            .. events.Select(e => (e.MediaId, new MediaUse(MediaUseKind.Event, e.Id, e.Name, true, true))),
            .. formerCovers.Select(e => (e.MediaId, new MediaUse(MediaUseKind.Event, e.Id, e.Name, false, false))),
            .. pages.Select(p => (
                p.MediaId, new MediaUse(MediaUseKind.StaticPage, p.Id, p.Name, p.IsCurrent, p.IsCurrent))),
        ];
        return all
            .OrderByDescending(u => u.Use.IsLive).ThenByDescending(u => u.Use.IsCurrent)
            .ThenBy(u => u.Use.Kind).ThenByDescending(u => u.Use.OwnerId)
            .ToLookup(u => u.MediaId, u => u.Use);
    }

    public async Task<IReadOnlyList<SimilarPicture>> SimilarAsync(int id, CancellationToken ct)
    {
        if (await db.MediaAssets.AsNoTracking().FirstOrDefaultAsync(m => m.Id == id, ct) is not { } asset)
        {
            return [];
        }

        var shared = Likeness.Bands(asset.Likeness).Select((bits, band) => SharingBand(id, band, bits))
            .Aggregate((one, other) => one.Union(other));
        var candidates = await db.MediaAssets.AsNoTracking().Where(m => shared.Contains(m.Id))
            .Select(m => new { m.Id, m.Likeness }).ToListAsync(ct);
        var ids = candidates.Select(c => (c.Id, Difference: Likeness.Distance(c.Likeness, asset.Likeness)))
            .Where(c => c.Difference <= Likeness.Near).OrderBy(c => c.Difference).ThenByDescending(c => c.Id)
            .Take(MostSimilar).Select(c => c.Id).ToList();
        return ids.Count == 0 ? [] : await WithUsesAsync(ids, ct);
    }

    private async Task<IReadOnlyList<SimilarPicture>> WithUsesAsync(List<int> ids, CancellationToken ct)
    {
        var assets = await db.MediaAssets.AsNoTracking().Where(m => ids.Contains(m.Id)).ToListAsync(ct);
        var uses = await UsesAsync(ids, ct);
        return [.. assets.OrderBy(m => ids.IndexOf(m.Id)).Select(m => new SimilarPicture(m, [.. uses[m.Id]]))];
    }

    private IQueryable<int> SharingBand(int id, int band, int bits)
    {
        var neighbours = Likeness.Neighbours(bits);
        return db.MediaLikenesses.Where(l => l.Band == band && neighbours.Contains(l.Bits) && l.MediaId != id)
            .Select(l => l.MediaId);
    }
}
