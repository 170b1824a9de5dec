using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Media;
using NewsPortal.Core.Outbox;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Search.Upkeep;

/// <summary>Articles in every state, pictures, and the names that articles carry.</summary>
internal sealed class DeskContent : IndexContent
{
    private const int Pictures = 1;
    private const int FirstNames = 2;

    public override string Name => "desk";
    public override int Schema => DeskFields.SchemaVersion;
    public override int Parts => FirstNames + NamesSource.Kinds.Count;

    public override async Task<int> CountAsync(NewsDbContext db, CancellationToken ct) =>
        await db.Articles.CountAsync(ct) + await db.MediaAssets.CountAsync(ct);

    public override async Task<IndexBatch> NextAsync(
        NewsDbContext db, int part, long before, int size, CancellationToken ct)
    {
        if (part >= FirstNames)
        {
            var kind = NamesSource.Kinds[part - FirstNames];
            return await NamesSource.NextAsync(NamesSource.All(db, kind), kind, before, size, ct);
        }

        return part == Pictures
            ? await NextPicturesAsync(db, before, size, ct) : await NextArticlesAsync(db, before, size, ct);
    }

    public override async Task<IReadOnlyCollection<Subject>> SubjectsAsync(
        NewsDbContext db, IReadOnlyList<OutboxMessage> messages, CancellationToken ct)
    {
        var subjects = messages.Select(SubjectOf).OfType<Subject>().ToHashSet();
        var added = messages.Where(m => m is { Kind: OutboxKind.MediaChanged, SubjectId: OutboxMessage.NewMedia })
            .Select(m => m.At).ToList();
        if (added.Count > 0)
        {
            var ids = await db.MediaAssets.Where(m => added.Contains(m.UploadedAt)).Select(m => m.Id).ToListAsync(ct);
            subjects.UnionWith(ids.Select(id => new Subject(DocumentKinds.Picture, id)));
        }

        return subjects;
    }

    public override async Task<IReadOnlyList<IndexEntry>> ReadAsync(
        NewsDbContext db, IReadOnlyCollection<Subject> subjects, CancellationToken ct)
    {
        var entries = new List<IndexEntry>();
        foreach (var kind in subjects.GroupBy(s => s.Kind))
        {
            entries.AddRange(kind.Key switch
            {
                DocumentKinds.Article => await ReadArticlesAsync(db, [.. kind], ct),
                DocumentKinds.Picture => await ReadPicturesAsync(db, [.. kind], ct),
                _ => await NamesSource.ReadAsync(NamesSource.All(db, kind.Key), [.. kind], ct),
            });
        }

        return entries;
    }

    private static async Task<IndexBatch> NextArticlesAsync(
        NewsDbContext db, long before, int size, CancellationToken ct)
    {
        var rows = await DeskSource.ReadAsync(
            db, db.Articles.AsNoTracking().Where(a => a.Id < before).OrderByDescending(a => a.Id).Take(size), ct);
        return new IndexBatch([.. rows.Select(Entry)], rows.Count == 0 ? before : rows[^1].Id, rows.Count < size);
    }

    private static async Task<IndexBatch> NextPicturesAsync(
        NewsDbContext db, long before, int size, CancellationToken ct)
    {
        var most = (int)Math.Min(before, int.MaxValue);
        var rows = await db.MediaAssets.AsNoTracking().Where(m => m.Id < most).OrderByDescending(m => m.Id).Take(size)
            .ToListAsync(ct);
        return new IndexBatch([.. rows.Select(Entry)], rows.Count == 0 ? before : rows[^1].Id, rows.Count < size);
    }

    private static async Task<IEnumerable<IndexEntry>> ReadArticlesAsync(
        NewsDbContext db, List<Subject> subjects, CancellationToken ct)
    {
        var ids = subjects.ConvertAll(s => s.Id);
        var rows = await DeskSource.ReadAsync(db, db.Articles.AsNoTracking().Where(a => ids.Contains(a.Id)), ct);
        return WithMissing(subjects, rows.Select(Entry));
    }

    private static async Task<IEnumerable<IndexEntry>> ReadPicturesAsync(
        NewsDbContext db, List<Subject> subjects, CancellationToken ct)
    {
        var ids = subjects.ConvertAll(s => (int)s.Id);
        var rows = await db.MediaAssets.AsNoTracking().Where(m => ids.Contains(m.Id)).ToListAsync(ct);
        return WithMissing(subjects, rows.Select(Entry));
    }

    private static IEnumerable<IndexEntry> WithMissing(List<Subject> subjects, IEnumerable<IndexEntry> found)
    {
        var entries = found.ToList();
        return [.. entries, .. subjects.Except(entries.Select(e => e.Subject)).Select(s => new IndexEntry(s, null))];
    }

    private static IndexEntry Entry(DeskArticle article) =>
        new(new Subject(DocumentKinds.Article, article.Id), makers => makers.Desk.Of(article));

    private static IndexEntry Entry(MediaAsset picture) =>
        new(new Subject(DocumentKinds.Picture, picture.Id), makers => makers.Desk.Of(picture));

    private static Subject? SubjectOf(OutboxMessage message) => message.Kind switch
    {
        OutboxKind.ArticlePublished or OutboxKind.ArticleUpdated or OutboxKind.ArticleWithdrawn
            or OutboxKind.ArticleSaved => new Subject(DocumentKinds.Article, message.SubjectId),
        OutboxKind.MediaChanged when message.SubjectId != OutboxMessage.NewMedia =>
            new Subject(DocumentKinds.Picture, message.SubjectId),
        OutboxKind.CategoryChanged => new Subject(DocumentKinds.Category, message.SubjectId),
        OutboxKind.EventChanged => new Subject(DocumentKinds.Event, message.SubjectId),
        OutboxKind.AuthorChanged => new Subject(DocumentKinds.Author, message.SubjectId),
        OutboxKind.TagChanged => new Subject(DocumentKinds.Tag, message.SubjectId),
        _ => null,
    };
}
