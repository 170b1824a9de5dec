using Lucene.Net.Documents;
using Lucene.Net.Search;
using NewsPortal.Core.Outbox;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Search.Upkeep;

/// <summary>Something that has a document in an index.</summary>
/// <param name="Kind">One of <see cref="DocumentKinds"/>.</param>
internal readonly record struct Subject(string Kind, long Id)
{
    public string Key => ArticleDocument.Key(Kind, Id);

    /// <summary>Null for what is no key.</summary>
    public static Subject? Of(string key) =>
        key.Split(' ') is [var kind, var number] && long.TryParse(number, out var id) ? new Subject(kind, id) : null;
}

/// <summary>What a subject's document is to be, made where there is a processor for it.</summary>
/// <param name="Make">Null when it is to go.</param>
/// <param name="Name">Of what other documents repeat the name of; null for all else.</param>
internal sealed record IndexEntry(Subject Subject, Func<DocumentMakers, Document>? Make, string? Name = null);

/// <param name="BuiltTo">Where the next batch goes on.</param>
/// <param name="IsLast">The part has no more.</param>
internal sealed record IndexBatch(IReadOnlyList<IndexEntry> Entries, long BuiltTo, bool IsLast);

/// <summary>What stands in an index, and how it is read from the database.</summary>
internal abstract class IndexContent
{
    /// <summary>Of its directory and its metrics.</summary>
    public abstract string Name { get; }
    public abstract int Schema { get; }

    /// <summary>How many parts it is built in, one after the other.</summary>
    public abstract int Parts { get; }

    public virtual SearcherFactory Searchers { get; } = new();

    /// <summary>How many documents a complete one has, more or less.</summary>
    public abstract Task<int> CountAsync(NewsDbContext db, CancellationToken ct);

    /// <summary>The next of a part, newest first.</summary>
    public abstract Task<IndexBatch> NextAsync(
        NewsDbContext db, int part, long before, int size, CancellationToken ct);

    /// <summary>Whose documents a message may have changed.</summary>
    public abstract Task<IReadOnlyCollection<Subject>> SubjectsAsync(
        NewsDbContext db, IReadOnlyList<OutboxMessage> messages, CancellationToken ct);

    /// <summary>These, as they are now; what is not there any more is to go.</summary>
    public abstract Task<IReadOnlyList<IndexEntry>> ReadAsync(
        NewsDbContext db, IReadOnlyCollection<Subject> subjects, CancellationToken ct);
}

/// <summary>One thread's makers of documents.</summary>
internal sealed class DocumentMakers : IDisposable
{
    public ArticleDocument Readers { get; } = new();
    public DeskDocument Desk { get; } = new();

    public void Dispose()
    {
        Readers.Dispose();
        Desk.Dispose();
    }
}
