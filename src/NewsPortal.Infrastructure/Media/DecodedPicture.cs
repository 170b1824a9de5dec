using NetVips;
using NewsPortal.Core.Media;

namespace NewsPortal.Infrastructure.Media;

/// <summary>One decoding of an original, from which renditions are cut. Up to 130 MB: dispose it soon.</summary>
internal sealed class DecodedPicture : IDisposable
{
    private readonly Image _pixels;

    private DecodedPicture(Image pixels, PictureFacts facts)
    {
        (_pixels, Facts) = (pixels, facts);
    }

    public PictureFacts Facts { get; }

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

    public void Dispose() => _pixels.Dispose();

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
