using System.Buffers;
using System.Text;
using NewsPortal.Infrastructure.Search.Analysis;

namespace NewsPortal.Infrastructure.Search.Spelling;

/// <summary>
/// Reads what was typed while the keyboard's Telex was off: “duongwf” was to be “dường”, “vaanj” “vận”.
/// </summary>
internal static class Telex
{
    private const string ToneKeys = "sfrxj";
    private const string Tones = "\u0301\u0300\u0309\u0303\u0323";

    private static readonly SearchValues<char> Keys = SearchValues.Create(ToneKeys);
    private static readonly SearchValues<char> Typed = SearchValues.Create("aeiouyw");
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aăâeêioôơuưy");

    /// <returns>The word with its marks, or null when it has none of Telex's keys where they mean something.</returns>
    public static string? Read(string word)
    {
        var (letters, tone) = WithoutTone(word);
        var marked = WithMarks(letters);
        if (marked == word || !marked.AsSpan().ContainsAny(Vowels))
        {
            return null;
        }

        return tone is { } mark ? WithTone(marked, mark) : marked;
    }

    private static (string Letters, char? Tone) WithoutTone(string word)
    {
        var firstVowel = word.AsSpan().IndexOfAny(Typed);
        var at = firstVowel < 0 ? -1 : word.AsSpan().LastIndexOfAny(Keys);
        return at > firstVowel && firstVowel >= 0
            ? (word.Remove(at, 1), Tones[ToneKeys.IndexOf(word[at], StringComparison.Ordinal)]) : (word, null);
    }

    private static string WithMarks(string letters)
    {
        var word = new StringBuilder(letters);
        TakeKey(word, 'd', "d", "đ");
        TakeKey(word, 'a', "a", "â");
        TakeKey(word, 'e', "e", "ê");
        TakeKey(word, 'o', "o", "ô");
        TakeHorn(word);
        return word.ToString();
    }

    /// <summary>A letter typed again, at once or later in the word, marks the first.</summary>
    private static void TakeKey(StringBuilder word, char key, string letter, string marked)
    {
        var text = word.ToString();
        var first = text.IndexOf(letter, StringComparison.Ordinal);
        var again = first < 0 ? -1 : text.IndexOf(key, first + 1);
        if (again > 0)
        {
            word.Remove(again, 1).Remove(first, 1).Insert(first, marked);
        }
    }

    /// <summary>
    /// A w marks the a, o or u before it, both of “uo” unless the word ends there (thuở); alone it is ư.
    /// </summary>
    private static void TakeHorn(StringBuilder word)
    {
        var text = word.ToString();
        var at = text.IndexOf('w', StringComparison.Ordinal);
        if (at < 0)
        {
            return;
        }

        var rest = text[(at + 1)..].Replace("w", string.Empty, StringComparison.Ordinal);
        var consonant = at >= 2 && text.StartsWith("qu", StringComparison.Ordinal) ? 2 : 0;
        word.Clear().Append(text[..consonant]).Append(WithHorn(text[consonant..at], rest.Length == 0)).Append(rest);
        word.Replace("ưo", "ươ");
    }

    private static string WithHorn(string letters, bool isEnd)
    {
        foreach (var (cluster, marked) in new[] { ("oa", "oă"), ("uo", "ươ"), ("u", "ư"), ("o", "ơ"), ("a", "ă") })
        {
            if (letters.Contains(cluster, StringComparison.Ordinal))
            {
                return cluster == "uo" && isEnd && letters.EndsWith(cluster, StringComparison.Ordinal)
                    ? letters[..^1] + "ơ" : letters.Replace(cluster, marked, StringComparison.Ordinal);
            }
        }

        return letters + "ư";
    }

    private static string WithTone(string letters, char tone) =>
        ToneMarks.Normalise(letters.Insert(letters.AsSpan().IndexOfAny(Vowels) + 1, tone.ToString()));
}
