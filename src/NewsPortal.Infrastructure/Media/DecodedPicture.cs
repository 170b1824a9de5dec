using NetVips;
using NewsPortal.Core.Media;

namespace NewsPortal.Infrastructure.Media;

/// <summary>One decoding of an original, from which renditions are cut. Up to 220 MB: dispose it soon.</summary>
internal sealed class DecodedPicture : IDisposable
{
    // Bytes. A photograph of 24 megapixels takes half of it, unless its decoder must hold the whole.
    private const long Heavy = 40 * 1024 * 1024;

    private readonly Image _pixels;
    private IDisposable? _heavySlot;

    private DecodedPicture(Image pixels, PictureFacts facts)
    {
        (_pixels, Facts) = (pixels, facts);
    }

    public PictureFacts Facts { get; }

    /// <summary>True when decoding it for these takes so much memory that nothing like it may stand beside.</summary>
    public static bool IsHeavy(byte[] original, IReadOnlyCollection<Rendition> renditions)
    {
        if (PictureHeader.Read(original) is not { } header)
        {
            return false;
        }

        // The header does not tell which way up it is.
        var scale = renditions.Max(r => Math.Max(
            ScaleFor(r, header.Width, header.Height), ScaleFor(r, header.Height, header.Width)));
        return header.Held + VipsPictures.BytesInMemory(header, scale) > Heavy;
    }

    /// <summary>Decodes every pixel of an upload, as the proof that all are there.</summary>
    /// <exception cref="VipsException">Some are missing.</exception>
    public static DecodedPicture Decode(byte[] upload)
    {
        var plain = Of(VipsPictures.Prove, upload, EagerRenditions.Largest);
        var (x, y) = VipsPictures.Attention(plain._pixels);
        var likeness = Likeness.Of(VipsPictures.Grey(plain._pixels, Likeness.Width, Likeness.Height));
        return new DecodedPicture(
            plain._pixels, plain.Facts with { Focus = FocalPoint.Within(x, y), Likeness = likeness });
    }

    /// <summary>Decodes an original just large enough, forgiving what its owner could not see.</summary>
    /// <exception cref="VipsException">It cannot be decoded at all.</exception>
    public static DecodedPicture For(byte[] original, IReadOnlyCollection<Rendition> renditions) =>
        Of(VipsPictures.Decode, original, renditions);

    /// <summary>The pixels of a rendition, never larger than the original; the caller disposes them.</summary>
    public Image Cut(Rendition rendition, FocalPoint focus)
    {
        var (width, height) = rendition.SizeOf(Facts.Width, Facts.Height);
        if (rendition.Ratio is not { } ratio)
        {
            return Fitted(_pixels, width, height);
        }

        var window = focus.Window(_pixels.Width, _pixels.Height, ratio);
        using var cut = _pixels.ExtractArea(window.Left, window.Top, window.Width, window.Height);
        return Fitted(cut, width, height);
    }

    /// <summary>Gives the slot back at once when what is left is light, otherwise when this is disposed.</summary>
    public DecodedPicture Within(IDisposable heavySlot)
    {
        if ((long)_pixels.Width * _pixels.Height * _pixels.Bands > Heavy)
        {
            _heavySlot = heavySlot;
        }
        else
        {
            heavySlot.Dispose();
        }

        return this;
    }

    public void Dispose()
    {
        _pixels.Dispose();
        _heavySlot?.Dispose();
    }

    private static DecodedPicture Of(
        Func<byte[], Func<int, int, double>, Image> decode, byte[] original,
        IReadOnlyCollection<Rendition> renditions)
    {
        var (width, height) = (0, 0);
        var pixels = decode(original, (w, h) =>
        {
            (width, height) = (w, h);
            return renditions.Max(r => ScaleFor(r, w, h));
        });
        return new DecodedPicture(pixels, new PictureFacts(width, height, FocalPoint.Centre, 0));
    }

    private static double ScaleFor(Rendition rendition, int width, int height) =>
        rendition.SizeOf(width, height).Width
            / (rendition.Ratio is { } ratio ? Math.Min(width, height / ratio) : width);

    private static Image Fitted(Image picture, int width, int height) =>
        picture.Width == width && picture.Height == height
            ? picture.Copy() : picture.ThumbnailImage(width, height: height, size: Enums.Size.Force);
}
