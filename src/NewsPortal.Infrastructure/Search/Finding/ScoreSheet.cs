using System.Buffers;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace NewsPortal.Infrastructure.Search.Finding;

/// <summary>
/// A score for every document of one segment, for questions that any of many terms may answer. Its memory is lent:
/// dispose.
/// </summary>
internal sealed class ScoreSheet : IDisposable
{
    private const int End = DocIdSetIterator.NO_MORE_DOCS;

    private readonly int _documents;
    private float[] _scores;

    public ScoreSheet(int documents)
    {
        _documents = documents;
        _scores = ArrayPool<float>.Shared.Rent(Math.Max(documents, 1));
        Scores.Clear();
    }

    public Span<float> Scores => _scores.AsSpan(0, _documents);

    /// <summary>Adds what the term is worth to each document that has it.</summary>
    public void Add(Postings postings, TermScore score)
    {
        var scores = Scores;
        for (var at = postings.Enum.NextDoc(); at != End; at = postings.Enum.NextDoc())
        {
            scores[at] += score.Of(at, postings.Enum);
        }
    }

    /// <summary>Gives each of the documents at least this score.</summary>
    public void Raise(ReadOnlySpan<int> documents, float score)
    {
        var scores = Scores;
        foreach (var document in documents)
        {
            scores[document] = Math.Max(scores[document], score);
        }
    }

    /// <param name="allowed">Null for all.</param>
    /// <param name="most">Reads no more than so many of them.</param>
    /// <returns>How many were read.</returns>
    public int Raise(DocIdSetIterator documents, IBits? allowed, float score, int most)
    {
        var scores = Scores;
        var read = 0;
        for (var at = documents.NextDoc(); at != End && read < most; at = documents.NextDoc(), read++)
        {
            if (allowed is null || allowed.Get(at))
            {
                scores[at] = Math.Max(scores[at], score);
            }
        }

        return read;
    }

    /// <summary>Live documents with a score, ascending.</summary>
    public IEnumerable<(int Document, float Score)> Scored(IBits? live)
    {
        for (var at = 0; at < _documents; at++)
        {
            if (_scores[at] > 0 && (live is null || live.Get(at)))
            {
                yield return (at, _scores[at]);
            }
        }
    }

    public void Dispose()
    {
        ArrayPool<float>.Shared.Return(_scores);
        _scores = [];
    }
}
