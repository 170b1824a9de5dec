using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Events;
using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Articles;
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

    /// <summary>That article, whose lead picture stands in for a missing cover.</summary>
    public required PublishedArticle? Latest { get; init; }

    public NewsEventCard ToCard() => new(
        Event.Id, Event.Name, Event.Slug, Event.Standfirst, Event.State,
        Cover?.ToPicture() ?? Latest?.Lead, ArticleCount, Latest?.PublishedAt);
}

internal static class EventQueries
{
    /// <summary>Counts come from the day counters and the newest from the end of the list: no archive is walked.</summary>
    public static IQueryable<EventRow> EventRows(this NewsDbContext db) =>
        from e in db.NewsEvents.AsNoTracking()
        let latest = db.PublishedLinks.Where(l => l.OwnerKind == ListOwnerKind.Event && l.OwnerId == e.Id)
            .Max(l => (long?)l.SortKey)
        select new EventRow
        {
            Event = e,
            Cover = db.MediaAssets.FirstOrDefault(m => m.Id == e.CoverMediaId),
            ArticleCount = db.PublishedDayCounts
                .Where(c => c.OwnerKind == ListOwnerKind.Event && c.OwnerId == e.Id).Sum(c => c.Count),
            LatestKey = latest,
            Latest = db.PublishedArticles.FirstOrDefault(a => a.SortKey == latest),
        };
}
