using NewsPortal.Core.Common;

namespace NewsPortal.Infrastructure.Common;

/// <summary>Folded words as they stand in a SearchKey column, a space before each.</summary>
internal static class SearchWords
{
    private const int MaxWords = 12;

    /// <summary>
    /// Each matches the beginning of a word; longer questions than twelve words ask no more of the database.
    /// </summary>
    public static IReadOnlyList<string> Of(string? typed) =>
        [.. VietnameseText.SearchKey(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Distinct().Take(MaxWords).Select(word => " " + word)];
}
