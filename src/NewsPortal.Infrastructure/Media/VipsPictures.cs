using NetVips;
using NewsPortal.Core.Media;

namespace NewsPortal.Infrastructure.Media;

/// <summary>Opens pictures with libvips. Every call decodes on the calling thread.</summary>
internal static class VipsPictures
{
    private const string Srgb = "srgb";
    private const string Profile = "icc-profile-data";

    private static readonly int[] JpegShrinks = [8, 4, 2, 1];

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

        // Each picture is decoded once, so caching helps nobody; the work queue decides how many run side by side.
        Cache.Max = 0;
        NetVips.NetVips.Concurrency = 1;
    }

    /// <summary>Size in pixels after turning upright, from the header.</summary>
    /// <exception cref="VipsException">The header makes no sense.</exception>
    public static (int Width, int Height) UprightSize(byte[] original)
    {
        using var source = Source.NewFromMemory(original);
        using var header = Image.NewFromSource(source, access: Enums.Access.Sequential);
        return UprightSize(header);
    }

    /// <summary>What decoding lays in memory of a picture beside what its decoder holds.</summary>
    public static long BytesInMemory(PictureHeader header, double scale)
    {
        var isJpeg = header.Format == "jpg";
        var side = isJpeg ? 1.0 / JpegShrinks.First(s => s == 1 || scale * s <= 1) : scale;
        return (long)(header.Pixels * side * side * (isJpeg ? 3 : 4));
    }

    /// <summary>Decodes once, upright and in sRGB, into memory.</summary>
    /// <param name="scale">Tells from the upright size how much smaller it shall be, at most 1.</param>
    /// <exception cref="VipsException">The picture cannot be decoded.</exception>
    public static Image Decode(byte[] original, Func<int, int, double> scale) =>
        Decode(original, scale, Shrink);

    /// <summary>
    /// As <see cref="Decode(byte[], Func{int, int, double})"/>, and proves that no pixel is missing: shrinking line by
    /// line paints missing lines black instead of failing. A JPEG goes to memory first, shrunk as far as its decoder
    /// can; anything else is read through to its end before.
    /// </summary>
    /// <exception cref="VipsException">Some are missing, or it cannot be decoded at all.</exception>
    public static Image Prove(byte[] original, Func<int, int, double> scale) =>
        Decode(original, scale, original.AsSpan().StartsWith(JpegHeader.Signature) ? ShrinkWhole : ShrinkProved);

    /// <summary>Two numbers between 0 and 1: where people look first, by libvips's measure of attention.</summary>
    public static (double X, double Y) Attention(Image picture)
    {
        using var cut = picture.Smartcrop(
            Math.Max(1, picture.Width / 2), Math.Max(1, picture.Height / 2), out int x, out int y,
            Enums.Interesting.Attention);
        return ((double)x / picture.Width, (double)y / picture.Height);
    }

    /// <summary>Grey pixels of the picture squeezed to this size, row by row.</summary>
    public static byte[] Grey(Image picture, int width, int height)
    {
        using var opaque = picture.HasAlpha() ? picture.Flatten(background: [255]) : picture.Copy();
        using var small = opaque.ThumbnailImage(width, height: height, size: Enums.Size.Force);
        using var grey = small.Colourspace(Enums.Interpretation.Bw).Cast(Enums.BandFormat.Uchar);
        return grey.WriteToMemory<byte>();
    }

    private static Image Decode(
        byte[] original, Func<int, int, double> scale, Func<byte[], int, int, string?, Image> shrink)
    {
        using var source = Source.NewFromMemory(original);
        using var header = Image.NewFromSource(source, access: Enums.Access.Sequential);
        var (width, height) = UprightSize(header);
        RefuseHuge(width, height);
        var factor = scale(width, height);
        var isPlain = IsPlain(header);
        using var shrunk = shrink(original, Side(width, factor), Side(height, factor), isPlain ? null : Srgb);
        return isPlain ? WithoutProfile(shrunk) : InMemory(shrunk.Colourspace(Enums.Interpretation.Srgb));
    }

    // The files' headers were read before, but it is the decoder's reading that takes the memory.
    private static void RefuseHuge(int width, int height)
    {
        if (Math.Max(width, height) > MediaRules.MaxSide || (long)width * height > MediaRules.MaxPixels)
        {
            throw new VipsException($"The decoder finds {width}×{height} pixels, more than are allowed.");
        }
    }

    private static Image Shrink(byte[] original, int width, int height, string? profile)
    {
        using var source = Source.NewFromMemory(original);
        return InMemory(Image.ThumbnailSource(
            source, width, height: height, size: Enums.Size.Force, outputProfile: profile));
    }

    private static Image ShrinkProved(byte[] original, int width, int height, string? profile)
    {
        ReadThrough(original);
        return Shrink(original, width, height, profile);
    }

    private static void ReadThrough(byte[] original)
    {
        using var source = Source.NewFromMemory(original);
        using var whole = Image.NewFromSource(source, access: Enums.Access.Sequential, failOn: Enums.FailOn.Truncated);
        whole.Avg();
    }

    private static Image ShrinkWhole(byte[] original, int width, int height, string? profile)
    {
        using var headerSource = Source.NewFromMemory(original);
        using var header = Image.NewFromSource(headerSource, access: Enums.Access.Sequential);
        var shrink = JpegShrinks.First(
            s => s == 1 || Math.Max(header.Width, header.Height) / s >= Math.Max(width, height));
        using var source = Source.NewFromMemory(original);
        using var whole = InMemory(Image.NewFromSource(
            source, access: Enums.Access.Sequential, failOn: Enums.FailOn.Truncated,
            kwargs: new VOption { { "shrink", shrink } }));
        return InMemory(whole.ThumbnailImage(
            width, height: height, size: Enums.Size.Force, outputProfile: profile));
    }

    private static Image InMemory(Image lazy)
    {
        using var disposing = lazy;
        return lazy.CopyMemory();
    }

    private static (int Width, int Height) UprightSize(Image header)
    {
        var isLying = header.Contains("orientation") && (int)header.Get("orientation") is >= 5 and <= 8;
        return isLying ? (header.Height, header.Width) : (header.Width, header.Height);
    }

    // Colours of ordinary photographs are managed after shrinking, which is ten times less work.
    private static bool IsPlain(Image header) =>
        header is { Interpretation: Enums.Interpretation.Srgb, Format: Enums.BandFormat.Uchar };

    private static Image WithoutProfile(Image pixels)
    {
        try
        {
            return pixels.Contains(Profile)
                ? InMemory(pixels.IccTransform(Srgb, embedded: true, inputProfile: Srgb)) : pixels.Copy();
        }
        catch (VipsException)
        {
            // A damaged profile: browsers take such a picture for sRGB too.
            return pixels.Copy();
        }
    }

    private static int Side(int side, double factor) => Math.Max(1, (int)Math.Round(side * factor));
}
