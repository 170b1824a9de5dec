using System.Buffers;
using System.Text;

namespace NewsPortal.Infrastructure.Search.Analysis;

/// <summary>
/// One way to write a syllable, for comparing: lower case, NFC, the tone mark where school books put it (hòa, ủy,
/// quý), wherever it was typed (hoà, uỷ, qúy, đừơng).
/// </summary>
internal static class ToneMarks
{
    // Grave, acute, tilde, hook above, dot below.
    private static readonly SearchValues<char> Tones = SearchValues.Create("\u0300\u0301\u0303\u0309\u0323");
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aăâeêioôơuưy");
    private static readonly SearchValues<char> VowelsWithMarks = SearchValues.Create("ăâêôơư");

    /// <param name="word">One word, letters only.</param>
    public static string Normalise(string word)
    {
        var lower = word.Normalize(NormalizationForm.FormC).ToLowerInvariant().Replace('ð', 'đ');
        var decomposed = lower.Normalize(NormalizationForm.FormD);
        var tone = decomposed.AsSpan().IndexOfAny(Tones);
        if (tone < 0 || decomposed.AsSpan(tone + 1).ContainsAny(Tones))
        {
            return lower;
        }

        var letters = decomposed.Remove(tone, 1).Normalize(NormalizationForm.FormC);
        var place = PlaceOf(letters);
        return place < 0 ? lower : (letters[..(place + 1)] + decomposed[tone] + letters[(place + 1)..])
            .Normalize(NormalizationForm.FormC);
    }

    /// <returns>Index of the letter that bears the tone; -1 where this is no Vietnamese syllable.</returns>
    private static int PlaceOf(string letters)
    {
        var first = FirstVowel(letters);
        var after = first;
        while (after < letters.Length && Vowels.Contains(letters[after]))
        {
            after++;
        }

        if (after == first || letters.AsSpan(after).ContainsAny(Vowels))
        {
            return -1;
        }

        var marked = letters.AsSpan(first, after - first).LastIndexOfAny(VowelsWithMarks);
        return marked >= 0 ? first + marked : (after - first, after < letters.Length) switch
        {
            (1, _) or (2, false) => first,
            _ => first + 1,
        };
    }

    /// <summary>In “qu” and, before another vowel, in “gi” the second letter belongs to the consonant.</summary>
    private static int FirstVowel(string letters)
    {
        var first = letters.AsSpan().IndexOfAny(Vowels);
        var isConsonant = first == 1 && first + 1 < letters.Length
            && letters[..2] is "qu" or "gi" && Vowels.Contains(letters[2]);
        return first < 0 ? letters.Length : isConsonant ? first + 1 : first;
    }
}
