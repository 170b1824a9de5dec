using Lucene.Net.Index;
using Lucene.Net.Util;

namespace NewsPortal.Infrastructure.Search.Finding;

/// <summary>
/// The dictionaries of one segment, one for each field, opened once for all terms of a question: opening takes longer
/// than looking up.
/// </summary>
internal sealed class SegmentTerms(AtomicReaderContext segment)
{
    private readonly Dictionary<string, TermsEnum?> _fields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DocsEnum> _read = new(StringComparer.Ordinal);

    public AtomicReaderContext Segment => segment;

    /// <param name="frequency">Grows by the number of the segment's documents that have the term.</param>
    public TermState? Find(Term term, ref int frequency)
    {
        var terms = Of(term.Field);
        if (terms is null || !terms.SeekExact(term.Bytes))
        {
            return null;
        }

        frequency += terms.DocFreq;
        return terms.GetTermState();
    }

    /// <summary>To be read to its end before the next of the field is asked for.</summary>
    /// <param name="state">Found before.</param>
    public Postings Read(Term term, TermState state, bool withCounts)
    {
        var terms = Of(term.Field)!;
        terms.SeekExact(term.Bytes, state);
        var flags = withCounts ? DocsFlags.FREQS : DocsFlags.NONE;
        var documents = _read[term.Field] = terms.Docs(null, _read.GetValueOrDefault(term.Field), flags);
        return new Postings(documents, terms.DocFreq);
    }

    /// <summary>Null for a term that is not so frequent that its documents are kept.</summary>
    /// <inheritdoc cref="Read" path="/param"/>
    public FixedBitSet? Bits(Term term, TermState state)
    {
        var terms = Of(term.Field)!;
        terms.SeekExact(term.Bytes, state);
        var reader = segment.AtomicReader;
        return DenseTerms.IsDense(reader, terms.DocFreq)
            ? DenseTerms.Of(reader).Get(term, reader.MaxDoc, () => Read(term, state, withCounts: false)) : null;
    }

    private TermsEnum? Of(string field)
    {
        if (!_fields.TryGetValue(field, out var terms))
        {
            _fields[field] = terms = segment.AtomicReader.GetTerms(field)?.GetEnumerator();
        }

        return terms;
    }
}
