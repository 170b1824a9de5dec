using Lucene.Net.Index;

namespace NewsPortal.Infrastructure.Search.Finding;

/// <summary>Folded syllables side by side in the texts of one segment. Ask for documents in ascending order.</summary>
internal sealed class SyllableRow
{
    private readonly (TermPositions Positions, int Offset)[] _syllables;
    private int[] _starts = new int[64];

    public SyllableRow(IndexTerms terms, AtomicReaderContext segment, IReadOnlyList<string> syllables) =>
        _syllables =
        [
            .. syllables.Index().OrderBy(s => terms.Frequency(new Term(IndexFields.Text.Folded, s.Item)))
                .Select(s => (new TermPositions(segment, IndexFields.Text, s.Item), s.Index)),
        ];

    /// <summary>How often they stand in a row. Of most documents the two rarest tell that they never do.</summary>
    public int CountIn(int document)
    {
        var rows = 0;
        for (var i = 0; i < _syllables.Length; i++)
        {
            var (places, offset) = _syllables[i];
            rows = !places.Read(document) ? 0
                : i == 0 ? Start(places.All, offset) : Keep(rows, places.All, offset);
            if (rows == 0)
            {
                break;
            }
        }

        return rows;
    }

    private int Start(ReadOnlySpan<int> places, int offset)
    {
        if (_starts.Length < places.Length)
        {
            _starts = new int[places.Length * 2];
        }

        for (var i = 0; i < places.Length; i++)
        {
            _starts[i] = places[i] - offset;
        }

        return places.Length;
    }

    private int Keep(int rows, ReadOnlySpan<int> places, int offset)
    {
        var kept = 0;
        for (var i = 0; i < rows; i++)
        {
            if (places.BinarySearch(_starts[i] + offset) >= 0)
            {
                _starts[kept++] = _starts[i];
            }
        }

        return kept;
    }
}
