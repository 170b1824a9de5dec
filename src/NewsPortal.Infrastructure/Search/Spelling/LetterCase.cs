using System.Globalization;

namespace NewsPortal.Infrastructure.Search.Spelling;

/// <summary>A word is offered in the case in which it was typed: THỦ, Thủ, thủ.</summary>
internal static class LetterCase
{
    public static bool IsUpper(ReadOnlySpan<char> typed)
    {
        foreach (var c in typed)
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        return typed.Length > 1;
    }

    public static string Like(ReadOnlySpan<char> typed, string word) => IsUpper(typed)
        ? word.ToUpperInvariant()
        : char.IsUpper(typed[0]) ? char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..] : word;
}
