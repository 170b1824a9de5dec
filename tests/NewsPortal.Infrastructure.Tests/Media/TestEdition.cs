using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Media;

namespace NewsPortal.Infrastructure.Tests.Media;

/// <summary>Renditions without a store.</summary>
internal static class TestEdition
{
    public static byte[] Make(
        byte[] original, Rendition rendition, FocalPoint focus, PictureSignature? signature = null)
    {
        using var decoded = DecodedPicture.For(original, [rendition]);
        return Make(decoded, rendition, focus, signature);
    }

    public static byte[] Make(
        DecodedPicture decoded, Rendition rendition, FocalPoint focus, PictureSignature? signature = null)
    {
        using var pixels = decoded.Cut(rendition, focus);
        return PictureEncoder.Encode(
            pixels, rendition.Format, signature ?? new PictureSignature(string.Empty, string.Empty, string.Empty));
    }
}
