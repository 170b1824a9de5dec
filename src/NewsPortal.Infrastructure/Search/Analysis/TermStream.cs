using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace NewsPortal.Infrastructure.Search.Analysis;

/// <summary>
/// Hands analysed texts to the index with the bytes ready: no character is copied, encoded or lowered again.
/// </summary>
internal abstract class TermStream : TokenStream
{
    private readonly IPositionIncrementAttribute _position;
    private int _text;
    private int _at;

    protected TermStream()
    {
        AddAttributeImpl(Term);
        _position = AddAttribute<IPositionIncrementAttribute>();
    }

    protected BytesAttribute Term { get; } = new();
    protected IReadOnlyList<AnalysedText> Texts { get; private set; } = [];

    /// <summary>The next reading is of these texts, one after the other.</summary>
    public TermStream Of(IReadOnlyList<AnalysedText> texts)
    {
        Texts = texts;
        return this;
    }

    public override void Reset()
    {
        base.Reset();
        (_text, _at) = (0, -1);
    }

    public sealed override bool IncrementToken()
    {
        while (_text < Texts.Count)
        {
            if (++_at >= Length(Texts[_text]))
            {
                (_text, _at) = (_text + 1, -1);
            }
            else if (Take(Texts[_text], _at) is var step and >= 0)
            {
                _position.PositionIncrement = step;
                return true;
            }
        }

        return false;
    }

    protected abstract int Length(AnalysedText text);

    /// <summary>Sets the term.</summary>
    /// <returns>Steps from the term before; -1 to pass this one over.</returns>
    protected abstract int Take(AnalysedText text, int at);
}
