using System.Buffers;
using Lucene.Net.Util;

namespace NewsPortal.Infrastructure.Search.Finding;

/// <summary>
/// Documents of one segment that were found, ascending, each with its score so far. Its memory is lent: dispose.
/// </summary>
internal sealed class FoundDocuments : IDisposable
{
    private int[] _documents;
    private float[] _scores = [];

    public FoundDocuments(int capacity) => _documents = ArrayPool<int>.Shared.Rent(Math.Max(capacity, 1));

    /// <param name="documents">In any order.</param>
    public static FoundDocuments Of(IEnumerable<int> documents)
    {
        var found = new FoundDocuments(16);
        foreach (var document in documents.Order())
        {
            found.Add(document);
        }

        return found;
    }

    /// <param name="live">Null for all.</param>
    public static FoundDocuments Of(FixedBitSet documents, IBits? live)
    {
        var found = new FoundDocuments(documents.Length);
        for (var at = documents.NextSetBit(0); at >= 0;
            at = at + 1 < documents.Length ? documents.NextSetBit(at + 1) : -1)
        {
            if (live is null || live.Get(at))
            {
                found.Add(at);
            }
        }

        return found;
    }

    public int Count { get; private set; }
    public Span<int> Documents => _documents.AsSpan(0, Count);

    /// <summary>Zero until <see cref="StartScoring"/>.</summary>
    public Span<float> Scores => _scores.AsSpan(0, Count);

    /// <param name="document">Higher than all before it.</param>
    public void Add(int document)
    {
        if (Count == _documents.Length)
        {
            Grow();
        }

        _documents[Count++] = document;
    }

    /// <summary>Leaves those among the others.</summary>
    public void Keep(FixedBitSet others)
    {
        var documents = Documents;
        var kept = 0;
        foreach (var document in documents)
        {
            documents[kept] = document;
            kept += others.Get(document) ? 1 : 0;
        }

        Count = kept;
    }

    /// <summary>Leaves only the first so many.</summary>
    public void Cut(int count) => Count = count;

    /// <summary>The same documents in memory of their own, without scores.</summary>
    public FoundDocuments Copy()
    {
        var copy = new FoundDocuments(Count) { Count = Count };
        Documents.CopyTo(copy._documents);
        return copy;
    }

    /// <summary>Leaves what the other has, which is no more.</summary>
    public void TakeFrom(FoundDocuments fewer)
    {
        fewer.Documents.CopyTo(_documents);
        Count = fewer.Count;
    }

    public void StartScoring()
    {
        _scores = ArrayPool<float>.Shared.Rent(Math.Max(Count, 1));
        Scores.Clear();
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_documents);
        ArrayPool<float>.Shared.Return(_scores);
        (_documents, _scores, Count) = ([], [], 0);
    }

    private void Grow()
    {
        var larger = ArrayPool<int>.Shared.Rent(_documents.Length * 2);
        _documents.CopyTo(larger, 0);
        ArrayPool<int>.Shared.Return(_documents);
        _documents = larger;
    }
}
