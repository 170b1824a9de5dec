using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Media;
using NewsPortal.Core.Search;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Search;

/// <summary>A page with a list, as sitemaps see it.</summary>
internal sealed class ListPageRow
{
    public required int Id { get; init; }
    public required string Slug { get; init; }

    /// <summary>When one of its articles was last published, changed or withdrawn.</summary>
    public required DateTime? ListChangedAt { get; init; }

    /// <summary>When its own words last changed since it has a page.</summary>
    public required DateTime? WordsChangedAt { get; init; }

    /// <summary>Sort key of the article that keeps it from being thin; null when it is.</summary>
    public required long? LeastKey { get; init; }

    /// <summary>Only events have one.</summary>
    public required int? CoverMediaId { get; init; }

    public SitemapEntry ToEntry(ListOwnerKind kind, IReadOnlyDictionary<int, Picture> covers) => new(
        kind switch
        {
            ListOwnerKind.Category => PortalPaths.Category(Slug),
            ListOwnerKind.Event => PortalPaths.Event(Slug),
            ListOwnerKind.Author => PortalPaths.Author(Slug),
            ListOwnerKind.Tag => PortalPaths.Tag(Slug),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        },
        WordsChangedAt > ListChangedAt ? WordsChangedAt : ListChangedAt,
        CoverMediaId is { } id && covers.TryGetValue(id, out var cover) ? [cover] : []);
}

internal static class ListPageQueries
{
    /// <summary>Key and times are seeks at the end of an index: the length of the list does not matter.</summary>
    public static IQueryable<ListPageRow> ListPages(this NewsDbContext db, ListOwnerKind kind)
    {
        var before = ThinList.Least(kind) - 1;
        return from named in db.Named(kind)
               select new ListPageRow
               {
                   Id = named.Id,
                   Slug = named.Slug,
                   CoverMediaId = named.CoverMediaId,
                   ListChangedAt = db.PublishedDayCounts
                       .Where(c => c.OwnerKind == kind && c.OwnerId == named.Id).Max(c => (DateTime?)c.ChangedAt),
                   WordsChangedAt = db.ListOwnerChanges
                       .Where(c => c.OwnerKind == kind && c.OwnerId == named.Id).Max(c => (DateTime?)c.ChangedAt),
                   LeastKey = db.PublishedLinks.Where(l => l.OwnerKind == kind && l.OwnerId == named.Id)
                       .OrderByDescending(l => l.SortKey).Skip(before).Select(l => (long?)l.SortKey).FirstOrDefault(),
               };
    }

    private static IQueryable<NamedRow> Named(this NewsDbContext db, ListOwnerKind kind) => kind switch
    {
        ListOwnerKind.Category => db.Categories.Select(c => new NamedRow
        {
            Id = c.Id, Slug = c.Slug, CoverMediaId = null,
        }),
        ListOwnerKind.Event => db.NewsEvents.Select(e => new NamedRow
        {
            Id = e.Id, Slug = e.Slug, CoverMediaId = e.CoverMediaId,
        }),
        ListOwnerKind.Author => db.Authors.Select(a => new NamedRow
        {
            Id = a.Id, Slug = a.Slug, CoverMediaId = null,
        }),
        ListOwnerKind.Tag => db.Tags.Select(t => new NamedRow
        {
            Id = t.Id, Slug = t.Slug, CoverMediaId = null,
        }),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private sealed class NamedRow
    {
        public required int Id { get; init; }
        public required string Slug { get; init; }
        public required int? CoverMediaId { get; init; }
    }
}
