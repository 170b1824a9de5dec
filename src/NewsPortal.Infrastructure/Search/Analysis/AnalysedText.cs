using System.Globalization;

namespace NewsPortal.Infrastructure.Search.Analysis;

/// <summary>
/// A text as its syllables, the same for what is indexed, asked and highlighted. Any Unicode form will do: places are
/// those of the text as it was given.
/// </summary>
internal sealed class AnalysedText
{
    /// <summary>
    /// Longer than any word that is looked for. What goes on for longer is cut into several: Lucene takes no term of
    /// more than 32,766 bytes, and two of these make one.
    /// </summary>
    public const int MostLetters = 100;

    private readonly List<Syllable> _syllables;

    private AnalysedText(string text, List<Syllable> syllables)
    {
        _syllables = syllables;
        Joined = JoinedWords.In(text, syllables);
    }

    public IReadOnlyList<Syllable> Syllables => _syllables;
    public IReadOnlyList<JoinedWord> Joined { get; }

    public static AnalysedText Of(string text) => new(text, Read(text));

    /// <summary>True when the syllable makes a pair with the one after it.</summary>
    public bool IsPair(int index) => index + 1 < _syllables.Count && !_syllables[index + 1].StartsLine;

    /// <summary>The pair's term: both folded, a space between.</summary>
    public string Pair(int index) => $"{_syllables[index].Folded} {_syllables[index + 1].Folded}";

    private static List<Syllable> Read(string text)
    {
        var syllables = new List<Syllable>((text.Length / 5) + 1);
        var startsLine = true;
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                startsLine |= text[at] == '\n';
                at++;
                continue;
            }

            var end = EndOf(text, at);
            syllables.Add(new Syllable(SyllableForm.Of(text.AsSpan(at, end - at)), at, end - at, startsLine));
            startsLine = false;
            at = end;
        }

        return syllables;
    }

    /// <summary>Letters with their combining marks, or digits.</summary>
    private static int EndOf(string text, int start)
    {
        var isNumber = char.IsDigit(text[start]);
        var end = start + 1;
        while (end < text.Length && end - start < MostLetters && Continues(text[end], isNumber))
        {
            end++;
        }

        return end;
    }

    private static bool Continues(char c, bool isNumber) =>
        char.IsLetterOrDigit(c) ? char.IsDigit(c) == isNumber : c >= '\u00AD' && IsPartOfLetter(c);

    private static bool IsPartOfLetter(char c) =>
        c is '\u00AD' or '\u200B' or '\u200C' or '\u2060' or '\uFEFF'
        || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
