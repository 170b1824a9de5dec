using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Media;

namespace NewsPortal.Infrastructure.Tests.Media;

/// <summary>Renditions without a store.</summary>
internal static class TestEdition
{
    public static byte[] Make(
        byte[] original, Rendition rendition, FocalPoint focus, PictureSignature? signature = null)
    {
        using var negative = Negative.For(original, [rendition]);
        return Make(negative, rendition, focus, signature);
    }

    public static byte[] Make(
        Negative negative, Rendition rendition, FocalPoint focus, PictureSignature? signature = null)
    {
        using var pixels = negative.Cut(rendition, focus);
        return PictureEncoder.Encode(
            pixels, rendition.Format, signature ?? new PictureSignature(string.Empty, string.Empty, string.Empty));
    }
}
