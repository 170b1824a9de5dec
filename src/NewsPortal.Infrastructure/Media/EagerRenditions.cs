using NewsPortal.Core.Media;

namespace NewsPortal.Infrastructure.Media;

/// <summary>
/// What is made at upload: whatever our pages show of a picture, in every width they name. AVIF comes later, the other
/// crops when somebody asks.
/// </summary>
internal static class EagerRenditions
{
    private static readonly string[] Formats = ["webp", "jpg"];

    /// <summary>From a decoding for these all the others can be cut.</summary>
    public static IReadOnlyList<Rendition> Largest { get; } =
    [
        new(Rendition.Full, Rendition.Widths[^1], Formats[0]), new(Rendition.Wide, Rendition.Widths[^1], Formats[0]),
    ];

    /// <param name="width">Pixels of the upright original.</param>
    /// <param name="height">Pixels of the upright original.</param>
    public static IReadOnlyList<Rendition> Of(int width, int height) => [.. In(width, height, Formats)];

    /// <inheritdoc cref="Of"/>
    public static IReadOnlyList<Rendition> AvifOf(int width, int height) => [.. In(width, height, [Rendition.Avif])];

    private static IEnumerable<Rendition> In(int width, int height, string[] formats) =>
        from crop in Rendition.Crops
        from w in Rendition.WidthsFor(width, height, crop)
        from format in formats
        let rendition = new Rendition(crop, w, format)
        where rendition.IsOnPages
        select rendition;
}
