using System.Runtime.InteropServices;
using NewsPortal.Infrastructure.Search.Questions;

namespace NewsPortal.Infrastructure.Search.Analysis;

/// <summary>
/// Folded neighbours, so that two that belong together cost one term and no phrase. Of a long text only those it says
/// more than once, and those of set names: what stands beside each other once in a body is mostly chance, and would be
/// most of the index. Where a single mention matters, places tell, see Neighbours.
/// </summary>
/// <param name="hasEnds">
/// The first syllable makes a pair with nothing before it, the last with nothing after it: “ dan”, “kheo ”.
/// </param>
internal sealed class PairTerms(bool hasEnds) : TermStream
{
    /// <summary>Syllables; a headline, a standfirst and a caption have fewer.</summary>
    public const int LongText = 100;

    private readonly Dictionary<(SyllableForm One, SyllableForm Next), int> _said = [];
    private byte[] _pair = new byte[128];

    public override void Reset()
    {
        base.Reset();
        _said.Clear();
        if (!Texts.Any(t => t.Syllables.Count > LongText))
        {
            return;
        }

        foreach (var text in Texts)
        {
            for (var i = 0; i + 1 < text.Syllables.Count; i++)
            {
                if (text.IsPair(i))
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(_said, Key(text, i), out _)++;
                }
            }
        }
    }

    protected override int Length(AnalysedText text) => text.Syllables.Count == 0 ? 0 : text.Syllables.Count + 1;

    /// <param name="at">Number of the second syllable.</param>
    protected override int Take(AnalysedText text, int at)
    {
        var isEnd = at == 0 || at == text.Syllables.Count;
        if (isEnd ? !hasEnds : !text.IsPair(at - 1) || !IsTelling(text, at - 1))
        {
            return -1;
        }

        var length = Join(
            at == 0 ? [] : text.Syllables[at - 1].Form.FoldedBytes,
            at == text.Syllables.Count ? [] : text.Syllables[at].Form.FoldedBytes);
        Term.Set(_pair, length);
        return 1;
    }

    private static (SyllableForm One, SyllableForm Next) Key(AnalysedText text, int i) =>
        (text.Syllables[i].Form, text.Syllables[i + 1].Form);

    private bool IsTelling(AnalysedText text, int i) => text.Syllables.Count <= LongText
        || _said[Key(text, i)] > 1 || Abbreviations.HavePair(text.Syllables[i].Form, text.Syllables[i + 1].Form);

    private int Join(byte[] one, byte[] next)
    {
        var length = one.Length + 1 + next.Length;
        if (length > _pair.Length)
        {
            _pair = new byte[length * 2];
        }

        one.CopyTo(_pair, 0);
        _pair[one.Length] = (byte)' ';
        next.CopyTo(_pair, one.Length + 1);
        return length;
    }
}
