using NewsPortal.Core.Common;

namespace NewsPortal.Core.Tags;

/// <summary>When two typed tags are one: same letters and marks, whatever the case, spacing or Unicode form.</summary>
public static class TagName
{
    /// <summary>“Hà  nội” (decomposed) and “Hà Nội” have one key; “Ha Noi” has another.</summary>
    public static string Key(string name) => VietnameseText.CleanLine(name).ToLowerInvariant();

    /// <summary>Splits what was typed at commas, semicolons and line ends, never at spaces.</summary>
    public static IReadOnlyList<string> Split(string? typed) =>
        Distinct((typed ?? string.Empty).Split([',', ';', '\n']));

    /// <summary>Cleaned names in their order, without empties and repetitions.</summary>
    public static IReadOnlyList<string> Distinct(IEnumerable<string> names) =>
        [.. names.Select(VietnameseText.CleanLine).Where(n => n.Length > 0).DistinctBy(Key)];
}
