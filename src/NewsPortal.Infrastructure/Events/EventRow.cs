using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Events;
using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Events;

/// <summary>An event with what readers see of its articles.</summary>
internal sealed class EventRow
{
    public required NewsEvent Event { get; init; }
    public required MediaAsset? Cover { get; init; }
    public required int ArticleCount { get; init; }

    /// <summary>Sort key of its newest live article; null when it has none.</summary>
    public required long? LatestKey { get; init; }
    public required DateTime? LatestAt { get; init; }

    /// <summary>That article's picture, which stands in for a missing cover.</summary>
    public required Picture? LatestLead { get; init; }

    public NewsEventCard ToCard() => new(
        Event.Id, Event.Name, Event.Slug, Event.Standfirst, Event.State,
        Cover?.ToPicture() ?? LatestLead, ArticleCount, LatestAt);
}

internal static class EventQueries
{
    /// <summary>
    /// Counts come from the day counters and the newest from the end of the list: no archive is walked. Outer joins,
    /// for SQLite knows no APPLY.
    /// </summary>
    public static IQueryable<EventRow> EventRows(this NewsDbContext db) =>
        from e in db.NewsEvents.AsNoTracking()
        let latest = db.PublishedLinks.Where(l => l.OwnerKind == ListOwnerKind.Event && l.OwnerId == e.Id)
            .Max(l => (long?)l.SortKey)
        join m in db.MediaAssets on e.CoverMediaId equals (int?)m.Id into covers
        from cover in covers.DefaultIfEmpty()
        join a in db.PublishedArticles on latest equals (long?)a.SortKey into newest
        from article in newest.DefaultIfEmpty()
        select new EventRow
        {
            Event = e,
            Cover = cover,
            ArticleCount = db.PublishedDayCounts
                .Where(c => c.OwnerKind == ListOwnerKind.Event && c.OwnerId == e.Id).Sum(c => c.Count),
            LatestKey = latest,
            LatestAt = article.PublishedAt,
            LatestLead = article.Lead,
        };
}
