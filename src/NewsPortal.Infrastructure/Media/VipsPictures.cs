using NetVips;
using NewsPortal.Core.Media;

namespace NewsPortal.Infrastructure.Media;

/// <summary>All that this program asks of libvips. Every call decodes on the calling thread.</summary>
internal static class VipsPictures
{
    private const int WebpQuality = 80;
    private const int JpegQuality = 82;
    private const int WebpEffort = 4;

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

    /// <summary>Upright, sRGB, without any metadata, never larger than the original.</summary>
    /// <exception cref="VipsException">The picture cannot be decoded.</exception>
    public static byte[] Make(byte[] original, Rendition rendition)
    {
        var (width, height) = SizeOf(rendition, UprightSize(original));
        using var scaled = Image.ThumbnailBuffer(
            original, width, height: height, size: Enums.Size.Down,
            crop: rendition.Ratio is null ? Enums.Interesting.None : Enums.Interesting.Attention,
            outputProfile: "srgb");
        using var coloured = scaled.Colourspace(Enums.Interpretation.Srgb);
        return rendition.Format == "webp"
            ? coloured.WebpsaveBuffer(WebpQuality, effort: WebpEffort, keep: Enums.ForeignKeep.None)
            : coloured.JpegsaveBuffer(
                JpegQuality, interlace: true, optimizeCoding: true, keep: Enums.ForeignKeep.None, background: [255]);
    }

    private static (int Width, int Height) SizeOf(Rendition rendition, (int Width, int Height) original)
    {
        if (rendition.Ratio is not { } ratio)
        {
            return (Math.Min(rendition.Width, original.Width), MaxHeight);
        }

        var width = Math.Min(rendition.Width, Math.Min(original.Width, original.Height / ratio));
        return (Math.Max(1, (int)width), Math.Max(1, (int)Math.Round((int)width * ratio)));
    }
}
