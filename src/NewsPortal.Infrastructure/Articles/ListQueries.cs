using NewsPortal.Core.Articles;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Articles;

internal static class ListQueries
{
    public static IQueryable<PublishedLink> Links(this NewsDbContext db, ListOwner owner) =>
        db.PublishedLinks.Where(l => l.OwnerKind == owner.Kind && l.OwnerId == owner.Id);

    public static IQueryable<PublishedDayCount> DayCounts(this NewsDbContext db, ListOwner owner) =>
        db.PublishedDayCounts.Where(c => c.OwnerKind == owner.Kind && c.OwnerId == owner.Id);
}
