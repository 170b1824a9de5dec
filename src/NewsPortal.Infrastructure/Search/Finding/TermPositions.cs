using Lucene.Net.Index;

namespace NewsPortal.Infrastructure.Search.Finding;

/// <summary>Where a folded syllable stands in the texts of one segment. Ask for documents in ascending order.</summary>
internal sealed class TermPositions(AtomicReaderContext segment, IndexedText text, string syllable)
{
    private readonly DocsAndPositionsEnum? _postings =
        segment.AtomicReader.GetTermPositionsEnum(new Term(text.Folded, syllable));

    private int[] _places = new int[64];
    private int _count;

    /// <summary>Of the document that was read last, ascending.</summary>
    public ReadOnlySpan<int> All => _places.AsSpan(0, _count);

    /// <returns>False where the document does not have the syllable.</returns>
    public bool Read(int document)
    {
        _count = 0;
        if (_postings is null || (_postings.DocID < document && _postings.Advance(document) != document)
            || _postings.DocID != document)
        {
            return false;
        }

        var count = _postings.Freq;
        if (count > _places.Length)
        {
            _places = new int[count * 2];
        }

        while (_count < count)
        {
            _places[_count++] = _postings.NextPosition();
        }

        return true;
    }
}
