using System.Text;

namespace NewsPortal.Infrastructure.Search.Analysis;

/// <summary>Folded syllables, then the words that some of them make together.</summary>
internal sealed class FoldedTerms : TermStream
{
    /// <summary>Steps from the end of a line to the next: no phrase goes on there.</summary>
    private const int BetweenLines = 2;

    protected override int Length(AnalysedText text) => text.Syllables.Count + text.Joined.Count;

    protected override int Take(AnalysedText text, int at)
    {
        if (at < text.Syllables.Count)
        {
            Term.Set(text.Syllables[at].Form.FoldedBytes);
            return text.Syllables[at].StartsLine ? BetweenLines : 1;
        }

        Term.Set(Encoding.UTF8.GetBytes(text.Joined[at - text.Syllables.Count].Folded));
        return 0;
    }
}

/// <summary>
/// Syllables that have marks, each spelling once: only who types marks asks for them, and nobody how often they stand
/// there.
/// </summary>
internal sealed class MarkedTerms : TermStream
{
    private readonly HashSet<SyllableForm> _met = new(ReferenceEqualityComparer.Instance);

    public override void Reset()
    {
        base.Reset();
        _met.Clear();
    }

    protected override int Length(AnalysedText text) => text.Syllables.Count;

    protected override int Take(AnalysedText text, int at)
    {
        var form = text.Syllables[at].Form;
        if (!form.HasMarks || !_met.Add(form))
        {
            return -1;
        }

        Term.Set(form.MarkedBytes);
        return 1;
    }
}
