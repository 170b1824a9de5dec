using Lucene.Net.Search;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Outbox;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Search.Upkeep;

/// <summary>Live articles, and the events, authors and tags that have some.</summary>
internal sealed class ReadersContent : IndexContent
{
    private static readonly string[] NameKinds = [DocumentKinds.Event, DocumentKinds.Author, DocumentKinds.Tag];

    public override string Name => "readers";
    public override int Schema => IndexFields.SchemaVersion;
    public override int Parts => 1 + NameKinds.Length;
    public override SearcherFactory Searchers { get; } = new ColumnsRead();

    public override Task<int> CountAsync(NewsDbContext db, CancellationToken ct) => db.PublishedArticles.CountAsync(ct);

    public override async Task<IndexBatch> NextAsync(
        NewsDbContext db, int part, long before, int size, CancellationToken ct)
    {
        if (part > 0)
        {
            var kind = NameKinds[part - 1];
            return await NamesSource.NextAsync(NamesSource.Live(db, kind), kind, before, size, ct);
        }

        var rows = await ReadersSource.ReadAsync(
            db,
            db.PublishedArticles.AsNoTracking().Where(a => a.SortKey < before).OrderByDescending(a => a.SortKey)
                .Take(size),
            ct);
        return new IndexBatch([.. rows.Select(Entry)], rows.Count == 0 ? before : rows[^1].SortKey, rows.Count < size);
    }

    public override Task<IReadOnlyCollection<Subject>> SubjectsAsync(
        NewsDbContext db, IReadOnlyList<OutboxMessage> messages, CancellationToken ct) =>
        Task.FromResult<IReadOnlyCollection<Subject>>([.. messages.Select(SubjectOf).OfType<Subject>().Distinct()]);

    public override async Task<IReadOnlyList<IndexEntry>> ReadAsync(
        NewsDbContext db, IReadOnlyCollection<Subject> subjects, CancellationToken ct)
    {
        var entries = new List<IndexEntry>();
        foreach (var kind in subjects.GroupBy(s => s.Kind))
        {
            entries.AddRange(kind.Key == DocumentKinds.Article
                ? await ReadArticlesAsync(db, [.. kind], ct)
                : await NamesSource.ReadAsync(NamesSource.Live(db, kind.Key), [.. kind], ct));
        }

        return entries;
    }

    /// <summary>With the names on them: one that had no live article before now has a document.</summary>
    private static async Task<IEnumerable<IndexEntry>> ReadArticlesAsync(
        NewsDbContext db, List<Subject> subjects, CancellationToken ct)
    {
        var ids = subjects.ConvertAll(s => s.Id);
        var rows = await ReadersSource.ReadAsync(
            db, db.PublishedArticles.AsNoTracking().Where(a => ids.Contains(a.ArticleId)), ct);
        var found = rows.Select(r => r.Id).ToHashSet();
        var named = rows.SelectMany(NamesOn).Distinct().ToList();
        return
        [
            .. rows.Select(Entry),
            .. subjects.Where(s => !found.Contains(s.Id)).Select(s => new IndexEntry(s, null)),
            .. await NamesOfAsync(db, named, ct),
        ];
    }

    private static async Task<IEnumerable<IndexEntry>> NamesOfAsync(
        NewsDbContext db, List<Subject> named, CancellationToken ct)
    {
        var entries = new List<IndexEntry>();
        foreach (var kind in named.GroupBy(n => n.Kind))
        {
            var names = await NamesSource.NamesAsync(db, kind.Key, kind.Select(n => (int)n.Id), ct);
            entries.AddRange(names.Select(n => NamesSource.Entry(kind.Key, n.Key, n.Value)));
        }

        return entries;
    }

    private static IEnumerable<Subject> NamesOn(SearchableArticle article) =>
    [
        .. article.EventIds.Select(id => new Subject(DocumentKinds.Event, id)),
        .. article.TagIds.Select(id => new Subject(DocumentKinds.Tag, id)),
        .. article.AuthorIds.Select(id => new Subject(DocumentKinds.Author, id)),
    ];

    private static IndexEntry Entry(SearchableArticle article) =>
        new(new Subject(DocumentKinds.Article, article.Id), makers => makers.Readers.Of(article));

    private static Subject? SubjectOf(OutboxMessage message) => message.Kind switch
    {
        OutboxKind.ArticlePublished or OutboxKind.ArticleUpdated or OutboxKind.ArticleWithdrawn =>
            new Subject(DocumentKinds.Article, message.SubjectId),
        OutboxKind.EventChanged => new Subject(DocumentKinds.Event, message.SubjectId),
        OutboxKind.AuthorChanged => new Subject(DocumentKinds.Author, message.SubjectId),
        OutboxKind.TagChanged => new Subject(DocumentKinds.Tag, message.SubjectId),
        _ => null,
    };
}
