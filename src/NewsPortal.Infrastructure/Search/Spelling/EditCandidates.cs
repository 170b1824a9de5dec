namespace NewsPortal.Infrastructure.Search.Spelling;

/// <summary>What a hand may have meant: one letter more, less, other, or two in the wrong order.</summary>
internal static class EditCandidates
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";
    private const int LongestWord = 12;

    /// <param name="word">Folded.</param>
    public static IEnumerable<string> Of(string word) => word.Length > LongestWord
        ? [] : Shorter(word).Concat(Swapped(word)).Concat(Other(word)).Concat(Longer(word)).Distinct();

    private static IEnumerable<string> Shorter(string word) =>
        word.Length < 2 ? [] : Enumerable.Range(0, word.Length).Select(i => word.Remove(i, 1));

    private static IEnumerable<string> Swapped(string word) => Enumerable.Range(0, Math.Max(0, word.Length - 1))
        .Select(i => $"{word[..i]}{word[i + 1]}{word[i]}{word[(i + 2)..]}");

    private static IEnumerable<string> Other(string word) =>
        from i in Enumerable.Range(0, word.Length)
        from letter in Letters
        where letter != word[i]
        select $"{word[..i]}{letter}{word[(i + 1)..]}";

    private static IEnumerable<string> Longer(string word) =>
        from i in Enumerable.Range(0, word.Length + 1)
        from letter in Letters
        select $"{word[..i]}{letter}{word[i..]}";
}
