using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Infrastructure.Articles;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Categories;

/// <summary>
/// A category under another parent: its live articles leave the old parent's lists and join the new one's, by
/// statements over the whole set, whatever its size.
/// </summary>
internal sealed class CategoryMove(NewsDbContext db, ListOwnerChanges changes, TimeProvider clock)
{
    private const byte Kind = (byte)ListOwnerKind.Category;

    public async Task ApplyAsync(int category, int? oldParent, int? newParent, CancellationToken ct)
    {
        if (oldParent == newParent)
        {
            return;
        }

        if (oldParent is { } left)
        {
            await db.Links(ListOwner.Category(left))
                .Where(l => db.PublishedArticles.Any(a => a.ArticleId == l.ArticleId && a.CategoryId == category))
                .ExecuteDeleteAsync(ct);
            await RecountAsync(left, ct);
        }

        if (newParent is { } joined)
        {
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO PublishedLink (OwnerKind, OwnerId, SortKey, ArticleId)
                SELECT {Kind}, {joined}, SortKey, ArticleId FROM PublishedArticle WHERE CategoryId = {category}
                """,
                ct);
            await RecountAsync(joined, ct);
        }

        // Its articles say which category is above theirs.
        await changes.RecordAsync(ListOwner.Category(category), isRenamed: true, ct);
    }

    private async Task RecountAsync(int owner, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await db.DayCounts(ListOwner.Category(owner)).ExecuteDeleteAsync(ct);
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO PublishedDayCount (OwnerKind, OwnerId, Day, Count, ChangedAt)
            SELECT {Kind}, {owner}, days.Day, COUNT(*), {now} FROM (
                SELECT CAST(SortKey / {SortKeys.MicrosecondsPerDay} AS int) AS Day FROM PublishedLink
                WHERE OwnerKind = {Kind} AND OwnerId = {owner}) AS days
            GROUP BY days.Day
            """,
            ct);
    }
}
