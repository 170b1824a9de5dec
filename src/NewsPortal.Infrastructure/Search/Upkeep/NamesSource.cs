using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Search.Upkeep;

/// <summary>Reads the names that articles carry: of events, authors, tags and, at the desk, categories.</summary>
internal static class NamesSource
{
    public sealed record Row
    {
        public required int Id { get; init; }
        public required string Name { get; init; }
    }

    public static readonly IReadOnlyList<string> Kinds =
        [DocumentKinds.Event, DocumentKinds.Author, DocumentKinds.Tag, DocumentKinds.Category];

    public static IQueryable<Row> All(NewsDbContext db, string kind) => kind switch
    {
        DocumentKinds.Event => db.NewsEvents.Select(e => new Row { Id = e.Id, Name = e.Name }),
        DocumentKinds.Author => db.Authors.Select(a => new Row { Id = a.Id, Name = a.Name }),
        DocumentKinds.Tag => db.Tags.Select(t => new Row { Id = t.Id, Name = t.Name }),
        _ => db.Categories.Select(c => new Row { Id = c.Id, Name = c.Name }),
    };

    /// <summary>Those with live articles.</summary>
    public static IQueryable<Row> Live(NewsDbContext db, string kind)
    {
        var owner = kind switch
        {
            DocumentKinds.Event => ListOwnerKind.Event,
            DocumentKinds.Author => ListOwnerKind.Author,
            DocumentKinds.Tag => ListOwnerKind.Tag,
            _ => ListOwnerKind.Category,
        };
        return All(db, kind).Where(n => db.PublishedLinks.Any(l => l.OwnerKind == owner && l.OwnerId == n.Id));
    }

    public static async Task<IReadOnlyDictionary<int, string>> NamesAsync(
        NewsDbContext db, string kind, IEnumerable<int> ids, CancellationToken ct)
    {
        var wanted = ids.Distinct().ToList();
        return wanted.Count == 0 ? new Dictionary<int, string>()
            : await All(db, kind).Where(n => wanted.Contains(n.Id)).ToDictionaryAsync(n => n.Id, n => n.Name, ct);
    }

    /// <summary>A batch of documents of one kind.</summary>
    public static async Task<IndexBatch> NextAsync(
        IQueryable<Row> names, string kind, long before, int size, CancellationToken ct)
    {
        var most = (int)Math.Min(before, int.MaxValue);
        var rows = await names.Where(n => n.Id < most).OrderByDescending(n => n.Id).Take(size).ToListAsync(ct);
        return new IndexBatch(
            [.. rows.Select(r => Entry(kind, r.Id, r.Name))],
            rows.Count == 0 ? before : rows[^1].Id, rows.Count < size);
    }

    /// <summary>These as they are now, those that <paramref name="names"/> lacks to go.</summary>
    public static async Task<IReadOnlyList<IndexEntry>> ReadAsync(
        IQueryable<Row> names, IReadOnlyCollection<Subject> subjects, CancellationToken ct)
    {
        var ids = subjects.Select(s => (int)s.Id).ToList();
        var found = await names.Where(n => ids.Contains(n.Id)).ToDictionaryAsync(n => (long)n.Id, n => n.Name, ct);
        return [.. subjects.Select(s => found.TryGetValue(s.Id, out var name)
            ? Entry(s.Kind, (int)s.Id, name) : new IndexEntry(s, null))];
    }

    public static IndexEntry Entry(string kind, int id, string name) =>
        new(new Subject(kind, id), makers => makers.Readers.Of(kind, id, name), name);
}
