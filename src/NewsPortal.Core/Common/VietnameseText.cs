using System.Globalization;
using System.Text;

namespace NewsPortal.Core.Common;

/// <summary>What Vietnamese text needs before it is stored or compared. Never rewrites an author's spelling.</summary>
public static class VietnameseText
{
    /// <summary>
    /// NFC, without what word processors and web pages leave behind: zero-width spaces, soft hyphens, inner byte order
    /// marks, combining marks with no letter to stand on; without what is no character at all and no XML file can hold.
    /// Line ends become LF.
    /// </summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return string.Empty;
        }

        var composed = Composed(text).ReplaceLineEndings("\n");
        var result = new StringBuilder(composed.Length);
        foreach (var c in composed)
        {
            if (!IsInvisible(c) && !(IsStrayMark(c) && !EndsWithLetter(result)))
            {
                result.Append(c);
            }
        }

        return result.ToString();
    }

    /// <summary>As <see cref="Clean"/>, on one line, runs of white space as one space, trimmed.</summary>
    public static string CleanLine(string? text) =>
        string.Join(' ', Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>
    /// Lower case without marks: “Dân vận khéo” → “dan van kheo”. <c>đ</c>, <c>Đ</c> and the look-alike
    /// <c>Ð</c> (U+00D0) become d.
    /// </summary>
    public static string Fold(string? text)
    {
        var decomposed = Composed(text ?? string.Empty).Normalize(NormalizationForm.FormD);
        var result = new StringBuilder(decomposed.Length);
        foreach (var c in decomposed)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark && !IsInvisible(c))
            {
                result.Append(c is 'đ' or 'Đ' or 'Ð' or 'ð' ? 'd' : char.ToLowerInvariant(c));
            }
        }

        return result.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>
    /// Folded words, letters and digits only, between single spaces and with one at each end: " dan van kheo ".
    /// </summary>
    public static string SearchKey(string? text)
    {
        var key = new StringBuilder(" ");
        foreach (var c in Fold(text))
        {
            if (char.IsLetterOrDigit(c))
            {
                key.Append(c);
            }
            else if (key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        return key[^1] == ' ' ? key.ToString() : key.Append(' ').ToString();
    }

    private static string Composed(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Half a character cannot be normalised: replace it as a decoder would. U+FFFE is no character at all.
            return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))
                .Replace("\uFFFE", string.Empty, StringComparison.Ordinal).Normalize(NormalizationForm.FormC);
        }
    }

    private static bool IsInvisible(char c) =>
        c is '\u200B' or '\u200C' or '\u2060' or '\uFEFF' or '\u00AD' or '\uFFFE' or '\uFFFF'
        || (char.IsControl(c) && c is not ('\n' or '\t'));

    private static bool IsStrayMark(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark && c is < '\uFE00' or > '\uFE0F';

    private static bool EndsWithLetter(StringBuilder text) =>
        text.Length > 0 && (char.IsLetter(text[^1]) || IsStrayMark(text[^1]));
}
