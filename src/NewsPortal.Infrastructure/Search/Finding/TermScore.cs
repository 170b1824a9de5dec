using Lucene.Net.Index;
using Lucene.Net.Util;

namespace NewsPortal.Infrastructure.Search.Finding;

/// <summary>
/// What one term adds to a document's score in one segment: the weight, all of it or, where repetition counts, growing
/// towards it as BM25 has it, slower in long texts.
/// </summary>
internal sealed class TermScore
{
    private const float Saturation = 1.2f;
    private const float Length = 0.75f;

    /// <summary>Syllables of a usual text: what is longer counts for less.</summary>
    private const float UsualLength = 500f;

    private static readonly float[] ByLength = [.. Enumerable.Range(0, 256).Select(b => ByNorm((byte)b))];

    private readonly float _weight;
    private readonly bool _counts;
    private readonly NumericDocValues? _lengths;

    private TermScore(float weight, bool counts, NumericDocValues? lengths) =>
        (_weight, _counts, _lengths) = (weight, counts, lengths);

    public bool Counts => _counts;

    public static TermScore Whole(float weight) => new(weight, false, null);

    /// <param name="field">With lengths; null for a field that has none.</param>
    public static TermScore Counted(float weight, AtomicReader segment, string? field) =>
        new(weight, true, field is null ? null : segment.GetNormValues(field));

    public float Of(int document, DocsEnum at) => _counts ? Of(document, at.Freq) : _weight;

    /// <param name="count">How often it stands there.</param>
    public float Of(int document, float count) =>
        _weight * count / (count + (_lengths is null ? Saturation : ByLength[(byte)_lengths.Get(document)]));

    /// <param name="norm">Lucene's one byte for 1/√length.</param>
    private static float ByNorm(byte norm)
    {
        var root = SmallSingle.Byte315ToSingle(norm);
        var length = root > 0 ? 1 / (root * root) : UsualLength;
        return Saturation * (1 - Length + (Length * length / UsualLength));
    }
}
