using System.Globalization;

namespace NewsPortal.Core.Media;

/// <summary>
/// One served form of a picture: a crop, a width in pixels and a file format. The set is fixed: any other address is
/// 404 and makes no work.
/// </summary>
/// <param name="Crop"><c>full</c> (uncropped), <c>16x9</c>, <c>4x3</c> or <c>1x1</c>.</param>
/// <param name="Format"><c>webp</c>, <c>jpg</c> or <c>avif</c>.</param>
public sealed record Rendition(string Crop, int Width, string Format)
{
    public const string Full = "full";
    public const string Wide = "16x9";

    /// <summary>Of small cards; other sites and search engines ask for larger ones.</summary>
    public const string Standard = "4x3";
    public const string Jpeg = "jpg";

    /// <summary>Pixels of the tallest; WebP ends at 16,383.</summary>
    public const int MaxHeight = 16_000;

    /// <summary>Made in the background only, never because somebody asks.</summary>
    public const string Avif = "avif";

    public static readonly IReadOnlyList<int> Widths = [320, 480, 640, 960, 1280, 1600, 1920];
    public static readonly IReadOnlyList<string> Crops = [Full, Wide, Standard, "1x1"];
    public static readonly IReadOnlyList<string> Formats = ["webp", "jpg", Avif];

    /// <summary>Content-addressed, so it may be cached for ever: <c>/media/{hash}/16x9-640.webp</c>.</summary>
    public string Path(string hash) => $"/media/{hash}/{FileName}";

    /// <summary>Reads <c>16x9-640.webp</c>; null for anything outside the fixed set.</summary>
    public static Rendition? Parse(string fileName) =>
        (from crop in Crops
         from width in Widths
         from format in Formats
         let rendition = new Rendition(crop, width, format)
         where rendition.FileName == fileName
         select rendition).FirstOrDefault();

    /// <summary>Height over width of the crop, or null for an uncropped picture.</summary>
    public double? Ratio => Crop switch { Wide => 9.0 / 16, Standard => 3.0 / 4, "1x1" => 1, _ => null };

    /// <summary>
    /// True for what our own pages show: made at upload, and in AVIF later. The others are for machines that ask.
    /// </summary>
    public bool IsOnPages => Crop is Full or Wide || (Crop == Standard && Width == Widths[0]);

    /// <summary>Widths of a crop that do not enlarge the original, at least one.</summary>
    public static IEnumerable<int> WidthsFor(Picture picture, string crop = Full) =>
        WidthsFor(picture.Width, picture.Height, crop);

    /// <inheritdoc cref="WidthsFor(Picture, string)"/>
    public static IEnumerable<int> WidthsFor(int originalWidth, int originalHeight, string crop)
    {
        var most = new Rendition(crop, int.MaxValue, Jpeg).SizeOf(originalWidth, originalHeight).Width;
        return Widths.Where((w, i) => i == 0 || w <= most);
    }

    /// <summary>The uncropped picture as large as it is served, as a file that everything reads.</summary>
    public static Rendition LargestOf(Picture picture) => new(Full, WidthsFor(picture).Last(), Jpeg);

    /// <summary>
    /// What other sites show beside a link to us. They ask for 1200×630 at least, which a small or tall original does
    /// not give: see <see cref="SizeOf"/>.
    /// </summary>
    public static readonly Rendition Shared = new(Wide, 1280, Jpeg);

    /// <summary>Pixels of this rendition of an upright original, which it never enlarges.</summary>
    public (int Width, int Height) SizeOf(int originalWidth, int originalHeight)
    {
        var ratio = Ratio ?? (double)originalHeight / originalWidth;
        var most = Ratio is null
            ? originalWidth : FocalPoint.Centre.Window(originalWidth, originalHeight, ratio).Width;
        var width = Math.Max(1, (int)Math.Min(Math.Min(Width, most), Math.Round(MaxHeight / ratio)));
        return (width, Math.Max(1, (int)Math.Round(width * ratio)));
    }

    public string FileName => string.Create(CultureInfo.InvariantCulture, $"{Crop}-{Width}.{Format}");
}
