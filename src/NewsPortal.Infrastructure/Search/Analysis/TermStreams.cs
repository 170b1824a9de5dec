using System.Text;

namespace NewsPortal.Infrastructure.Search.Analysis;

/// <summary>Folded syllables, then the words that some of them make together.</summary>
internal sealed class FoldedTerms : TermStream
{
    protected override int Length(AnalysedText text) => text.Syllables.Count + text.Joined.Count;

    protected override int Take(AnalysedText text, int at)
    {
        if (at < text.Syllables.Count)
        {
            Term.Set(text.Syllables[at].Form.FoldedBytes);
            return 1;
        }

        Term.Set(Encoding.UTF8.GetBytes(text.Joined[at - text.Syllables.Count].Folded));
        return 0;
    }
}

/// <summary>Syllables with their marks.</summary>
internal sealed class MarkedTerms : TermStream
{
    protected override int Length(AnalysedText text) => text.Syllables.Count;

    protected override int Take(AnalysedText text, int at)
    {
        Term.Set(text.Syllables[at].Form.MarkedBytes);
        return 1;
    }
}

/// <summary>Folded neighbours, so that two that belong together cost one term and no phrase.</summary>
/// <param name="hasEnds">
/// The first syllable makes a pair with nothing before it, the last with nothing after it: “ dan”, “kheo ”.
/// </param>
internal sealed class PairTerms(bool hasEnds) : TermStream
{
    private byte[] _pair = new byte[128];

    protected override int Length(AnalysedText text) => text.Syllables.Count == 0 ? 0 : text.Syllables.Count + 1;

    /// <param name="at">Number of the second syllable.</param>
    protected override int Take(AnalysedText text, int at)
    {
        var isEnd = at == 0 || at == text.Syllables.Count;
        if (isEnd ? !hasEnds : !text.IsPair(at - 1))
        {
            return -1;
        }

        var length = Join(
            at == 0 ? [] : text.Syllables[at - 1].Form.FoldedBytes,
            at == text.Syllables.Count ? [] : text.Syllables[at].Form.FoldedBytes);
        Term.Set(_pair, length);
        return 1;
    }

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
