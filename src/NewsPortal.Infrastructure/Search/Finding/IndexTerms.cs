using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace NewsPortal.Infrastructure.Search.Finding;

/// <summary>Where the terms of one question stand in the index: each is looked up once.</summary>
internal sealed class IndexTerms
{
    private readonly List<SegmentTerms> _segments;
    private readonly Dictionary<Term, FoundTerm> _known = [];

    public IndexTerms(IndexSearcher searcher)
    {
        _segments = [.. searcher.IndexReader.Leaves.Select(segment => new SegmentTerms(segment))];
        Articles = Math.Max(
            1, searcher.IndexReader.Leaves.Sum(l => l.AtomicReader.GetTerms(IndexFields.Text.Folded)?.DocCount ?? 0));
    }

    /// <summary>Articles in the index, roughly: what was withdrawn since the last merge may be counted.</summary>
    public int Articles { get; }

    public IEnumerable<AtomicReaderContext> Segments => _segments.Select(s => s.Segment);

    /// <summary>In how many documents the term stands.</summary>
    public int Frequency(Term term) => Of(term).Frequency;

    /// <summary>How telling a term is: near 0 when every article has it.</summary>
    public float Weight(Term term) => WeightOf(Frequency(term));

    public float WeightOf(int frequency)
    {
        var with = Math.Min(frequency, Articles);
        return (float)Math.Log(1 + ((Articles - with + 0.5) / (with + 0.5)));
    }

    /// <summary>
    /// The term's documents in one segment, deleted ones too; null for none. Read them before the next is asked for.
    /// </summary>
    public Postings? In(AtomicReaderContext segment, Term term, bool withCounts) =>
        Of(term).States[segment.Ord] is { } state ? _segments[segment.Ord].Read(term, state, withCounts) : null;

    /// <summary>The same as bits, for the most frequent terms; null for others and for none.</summary>
    public FixedBitSet? Bits(AtomicReaderContext segment, Term term) =>
        Of(term).States[segment.Ord] is { } state ? _segments[segment.Ord].Bits(term, state) : null;

    private FoundTerm Of(Term term)
    {
        if (!_known.TryGetValue(term, out var places))
        {
            var states = new TermState?[_segments.Count];
            var frequency = 0;
            for (var i = 0; i < states.Length; i++)
            {
                states[i] = _segments[i].Find(term, ref frequency);
            }

            _known[term] = places = new FoundTerm(states, frequency);
        }

        return places;
    }

    /// <param name="States">By segment; null where the segment does not have it.</param>
    private sealed record FoundTerm(TermState?[] States, int Frequency);
}
