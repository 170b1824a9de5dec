using Lucene.Net.Index;
using Lucene.Net.Search;

namespace NewsPortal.Infrastructure.Search.Finding;

/// <summary>Where the terms of one question stand in the index: each is looked up once.</summary>
internal sealed class IndexTerms(IndexSearcher searcher)
{
    private readonly Dictionary<Term, TermContext> _known = [];

    /// <summary>Articles in the index, roughly: what was withdrawn since the last merge may be counted.</summary>
    public int Articles { get; } = Math.Max(
        1, searcher.IndexReader.Leaves.Sum(l => l.AtomicReader.GetTerms(IndexFields.Text.Folded)?.DocCount ?? 0));

    public IEnumerable<AtomicReaderContext> Segments => searcher.IndexReader.Leaves;

    /// <summary>In how many documents the term stands.</summary>
    public int Frequency(Term term) => Of(term).DocFreq;

    /// <summary>How telling a term is: near 0 when every article has it.</summary>
    public float Weight(Term term) => WeightOf(Frequency(term));

    public float WeightOf(int frequency)
    {
        var with = Math.Min(frequency, Articles);
        return (float)Math.Log(1 + ((Articles - with + 0.5) / (with + 0.5)));
    }

    /// <summary>The term's documents in one segment, deleted ones too; null for none.</summary>
    public Postings? In(AtomicReaderContext segment, Term term, bool withCounts)
    {
        var state = Of(term).Get(segment.Ord);
        if (state is null)
        {
            return null;
        }

        var terms = segment.AtomicReader.GetTerms(term.Field).GetEnumerator();
        terms.SeekExact(term.Bytes, state);
        var documents = terms.Docs(null, null, withCounts ? DocsFlags.FREQS : DocsFlags.NONE);
        return new Postings(documents, terms.DocFreq);
    }

    private TermContext Of(Term term)
    {
        if (!_known.TryGetValue(term, out var context))
        {
            _known[term] = context = TermContext.Build(searcher.TopReaderContext, term);
        }

        return context;
    }
}
