using NetVips;
using NewsPortal.Core.Media;

namespace NewsPortal.Infrastructure.Media;

/// <summary>All that this program asks of libvips. Every call decodes on the calling thread.</summary>
internal static class VipsPictures
{
    private const int WebpQuality = 80;
    private const int JpegQuality = 82;
    private const int WebpEffort = 4;
    private const int AvifQuality = 50;
    private const int AvifEffort = 4;

    /// <summary>Tallest rendition; WebP ends at 16,383 pixels.</summary>
    private const int MaxHeight = 16_000;

    private static readonly string[] Loaders =
        ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp", "VipsForeignLoadNsgif"];

    // Held here because libvips keeps only its address.
    private static readonly Log.LogDelegate Silence = (_, _, _) => { };

    static VipsPictures()
    {
        // Process-wide and for good: no SVG, PDF, TIFF or ImageMagick ever parses what somebody sent.
        Operation.Block("VipsForeignLoad", true);
        Array.ForEach(Loaders, loader => Operation.Block(loader, false));

        // A damaged file can warn once per row of pixels; what matters comes back as an exception.
        Log.SetLogHandler("VIPS", Enums.LogLevelFlags.Warning, Silence);

        // Each picture is decoded once, so caching helps nobody; RenditionMaker decides how many run side by side.
        Cache.Max = 0;
        NetVips.NetVips.Concurrency = 1;
    }

    /// <summary>Size in pixels after turning upright, from the header.</summary>
    /// <exception cref="VipsException">The header makes no sense.</exception>
    public static (int Width, int Height) UprightSize(byte[] original)
    {
        using var image = Image.NewFromBuffer(original, access: Enums.Access.Sequential);
        var isLying = image.Contains("orientation") && (int)image.Get("orientation") is >= 5 and <= 8;
        return isLying ? (image.Height, image.Width) : (image.Width, image.Height);
    }

    /// <summary>Decodes every pixel to prove that all are there: making a rendition forgives missing ones.</summary>
    /// <exception cref="VipsException">Some are missing.</exception>
    public static void Prove(byte[] original)
    {
        using var image = Image.NewFromBuffer(
            original, access: Enums.Access.Sequential, failOn: Enums.FailOn.Truncated);
        image.Avg();
    }

    /// <summary>Upright, sRGB, cut by the edition's focal point, never larger than the original.</summary>
    /// <exception cref="VipsException">The picture cannot be decoded.</exception>
    public static byte[] Make(byte[] original, Edition edition, Rendition rendition)
    {
        var (width, height) = UprightSize(original);
        var window = rendition.Ratio is { } ratio
            ? edition.Focus.Window(width, height, ratio) : new CropWindow(0, 0, width, height);
        var scale = Math.Min(1, (double)rendition.Width / window.Width);
        using var scaled = Image.ThumbnailBuffer(
            original, Scaled(width, scale), height: Math.Min(MaxHeight, Scaled(height, scale)), size: Enums.Size.Down,
            outputProfile: "srgb");
        using var cut = rendition.Ratio is null ? scaled.Copy() : Cut(scaled, window, scale);
        using var coloured = cut.Colourspace(Enums.Interpretation.Srgb);
        return rendition.Format switch
        {
            "webp" => coloured.WebpsaveBuffer(WebpQuality, effort: WebpEffort, keep: Enums.ForeignKeep.None),
            Rendition.Avif => coloured.HeifsaveBuffer(
                AvifQuality, compression: Enums.ForeignHeifCompression.Av1, effort: AvifEffort,
                keep: Enums.ForeignKeep.None),
            _ => coloured.JpegsaveBuffer(
                JpegQuality, interlace: true, optimizeCoding: true, keep: Enums.ForeignKeep.None, background: [255]),
        };
    }

    private static Image Cut(Image scaled, CropWindow window, double scale)
    {
        var width = Math.Min(scaled.Width, Scaled(window.Width, scale));
        var height = Math.Min(scaled.Height, Scaled(window.Height, scale));
        return scaled.Crop(
            Math.Min(scaled.Width - width, (int)(window.Left * scale)),
            Math.Min(scaled.Height - height, (int)(window.Top * scale)), width, height);
    }

    private static int Scaled(int length, double scale) => Math.Max(1, (int)Math.Round(length * scale));
}
