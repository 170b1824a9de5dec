using NewsPortal.Core.Media;

namespace NewsPortal.Infrastructure.Media;

/// <summary>
/// What is made at upload: the whole picture and the crop that cards and the desk show, in every width that pages name.
/// The other crops and AVIF come later.
/// </summary>
internal static class EagerRenditions
{
    public static readonly IReadOnlyList<string> Crops = [Rendition.Full, Rendition.Wide];
    private static readonly string[] Formats = ["webp", "jpg"];

    public static IReadOnlyList<Rendition> Of(int width) => [.. In(width, Formats)];

    public static IReadOnlyList<Rendition> AvifOf(int width) => [.. In(width, [Rendition.Avif])];

    private static IEnumerable<Rendition> In(int width, string[] formats) =>
        from crop in Crops
        from w in Rendition.Widths.Where((w, i) => i == 0 || w <= width)
        from format in formats
        select new Rendition(crop, w, format);
}
