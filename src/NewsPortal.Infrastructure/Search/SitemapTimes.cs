using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Infrastructure.Articles;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Search;

/// <summary>When what sitemaps tell last changed; all times UTC.</summary>
internal sealed class SitemapTimes(NewsDbContext db)
{
    /// <summary>Of lists and pages together.</summary>
    public async Task<DateTime?> ChangedAtAsync(CancellationToken ct) =>
        Later(await ListsChangedAtAsync(ct), await db.StaticPages.MaxAsync(p => (DateTime?)p.ChangedAt, ct));

    /// <summary>Of all lists, and so of the front page, which shows them.</summary>
    public async Task<DateTime?> ListsChangedAtAsync(CancellationToken ct) => Later(
        await db.DayCounts(ListOwner.Site).MaxAsync(c => (DateTime?)c.ChangedAt, ct),
        await db.ListOwnerChanges.MaxAsync(c => (DateTime?)c.ChangedAt, ct));

    /// <summary>What people renamed by hand: few beside the articles that show it.</summary>
    public Task<Dictionary<ListOwner, DateTime>> RenamedAsync(CancellationToken ct) =>
        db.ListOwnerChanges.AsNoTracking().Where(c => c.RenamedAt != null)
            .ToDictionaryAsync(c => new ListOwner(c.OwnerKind, c.OwnerId), c => c.RenamedAt!.Value, ct);

    private static DateTime? Later(DateTime? one, DateTime? other) => one is null || other > one ? other : one;
}
