using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace NewsPortal.Infrastructure.Search.Upkeep;

/// <summary>Makes documents on several threads and puts them into an index.</summary>
/// <param name="leaveOut">Hears of a document that cannot be written; on any thread.</param>
internal sealed class DocumentWriting(Action<Subject, Exception> leaveOut) : IDisposable
{
    private readonly ConcurrentBag<DocumentMakers> _makers = [];

    /// <param name="threads">How many processors may be kept busy.</param>
    /// <param name="areNew">The index cannot have them yet.</param>
    public void Write(
        IndexGeneration generation, IEnumerable<IndexEntry> entries, int threads, bool areNew, CancellationToken ct)
    {
        try
        {
            Parallel.ForEach(
                // One by one: the last of a batch are shared, too.
                Partitioner.Create(entries, EnumerablePartitionerOptions.NoBuffering),
                new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = ct },
                () => _makers.TryTake(out var makers) ? makers : new DocumentMakers(),
                (entry, _, _, makers) =>
                {
                    TryWrite(generation, entry, makers, areNew);
                    return makers;
                },
                _makers.Add);
        }
        catch (AggregateException failures)
        {
            // Several threads meet the same full disk.
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }
    }

    public void Dispose()
    {
        foreach (var makers in _makers)
        {
            makers.Dispose();
        }
    }

    /// <summary>One that cannot be written keeps no other from it.</summary>
    private void TryWrite(IndexGeneration generation, IndexEntry entry, DocumentMakers makers, bool isNew)
    {
        try
        {
            Write(generation, entry, makers, isNew);
        }
        catch (Exception fault) when (IndexFaults.IsOfDocument(fault))
        {
            leaveOut(entry.Subject, fault);
        }
    }

    private static void Write(IndexGeneration generation, IndexEntry entry, DocumentMakers makers, bool isNew)
    {
        if (entry.Make is null)
        {
            generation.Remove(entry.Subject.Key);
        }
        else if (isNew)
        {
            generation.Add(entry.Make(makers));
        }
        else
        {
            generation.Put(entry.Subject.Key, entry.Make(makers));
        }
    }
}
