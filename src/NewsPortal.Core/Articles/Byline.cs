namespace NewsPortal.Core.Articles;

/// <summary>What a signer did: bài, ảnh, tổng hợp, dịch. The numbers are stored: never renumber.</summary>
public enum BylineRole
{
    Text = 0,
    Photo = 1,
    Compiled = 2,
    Translated = 3,
}

/// <summary>One signature under an article; their order is the order in print.</summary>
public sealed record BylineEntry(int AuthorId, BylineRole Role);

/// <summary>The rules of signing.</summary>
public static class Byline
{
    public const int MaxSigners = 8;

    /// <summary>Keeps the order, drops a signature that stands there already.</summary>
    public static IReadOnlyList<BylineEntry> Normalise(IEnumerable<BylineEntry> entries) => [.. entries.Distinct()];
}
