using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace NewsPortal.Infrastructure.Search.Upkeep;

/// <summary>Makes documents on several threads and puts them into an index.</summary>
internal sealed class DocumentWriting : IDisposable
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
                entries,
                new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = ct },
                () => _makers.TryTake(out var makers) ? makers : new DocumentMakers(),
                (entry, _, makers) =>
                {
                    Write(generation, entry, makers, areNew);
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
