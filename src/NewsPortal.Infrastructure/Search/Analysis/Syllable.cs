namespace NewsPortal.Infrastructure.Search.Analysis;

/// <summary>A run of letters, or of digits, at its place in the text as it was given.</summary>
/// <param name="StartsLine">The first of its paragraph: makes no pair with the one before.</param>
internal readonly record struct Syllable(SyllableForm Form, int Start, int Length, bool StartsLine)
{
    public string Folded => Form.Folded;
    public string Marked => Form.Marked;
    public int End => Start + Length;
}

/// <summary>
/// Neighbouring syllables that are also written as one word: TP.HCM and tphcm, COVID-19 and covid19, 4.400 and 4400,
/// 06/12 and “6 tháng 12”. A term of the folded field beside its syllables.
/// </summary>
/// <param name="First">Index of its first syllable.</param>
/// <param name="Count">How many syllables it stands for.</param>
internal readonly record struct JoinedWord(string Folded, int First, int Count);
