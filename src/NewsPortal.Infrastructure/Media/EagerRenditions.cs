using NewsPortal.Core.Media;

namespace NewsPortal.Infrastructure.Media;

/// <summary>
/// What is made at upload: the whole picture and the crop that cards and the desk show, in every width that pages name.
/// The other crops and AVIF come later.
/// </summary>
internal static class EagerRenditions
{
    private static readonly string[] Crops = [Rendition.Full, Rendition.Wide];
    private static readonly string[] Formats = ["webp", "jpg"];

    /// <summary>From a decoding for these all the others can be cut.</summary>
    public static IReadOnlyList<Rendition> Largest { get; } =
        [.. Crops.Select(crop => new Rendition(crop, Rendition.Widths[^1], Formats[0]))];

    public static IReadOnlyList<Rendition> Of(int width) => [.. In(width, Formats)];

    public static IReadOnlyList<Rendition> AvifOf(int width) => [.. In(width, [Rendition.Avif])];

    private static IEnumerable<Rendition> In(int width, string[] formats) =>
        from crop in Crops
        from w in Rendition.Widths.Where((w, i) => i == 0 || w <= width)
        from format in formats
        select new Rendition(crop, w, format);
}
