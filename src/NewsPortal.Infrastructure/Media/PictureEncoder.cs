using NetVips;
using NewsPortal.Core.Media;

namespace NewsPortal.Infrastructure.Media;

/// <summary>Writes pixels as a file that carries its signature and no other metadata.</summary>
internal static class PictureEncoder
{
    // Chosen by looking and weighing, see docs/decisions/0015-derivatives.md.
    private const int WebpQuality = 80;
    private const int WebpEffort = 4;
    private const int JpegQuality = 82;
    private const int AvifQuality = 50;
    private const int AvifEffort = 3;

    private const Enums.ForeignKeep Signature = Enums.ForeignKeep.Xmp | Enums.ForeignKeep.Iptc;

    public static byte[] Encode(Image pixels, string format, PictureSignature signature)
    {
        using var signed = Sign(pixels, format, signature);
        return format switch
        {
            "webp" => signed.WebpsaveBuffer(WebpQuality, effort: WebpEffort, keep: Signature),
            "jpg" => signed.JpegsaveBuffer(
                JpegQuality, interlace: true, optimizeCoding: true, keep: Signature, background: [255]),
            Rendition.Avif => signed.HeifsaveBuffer(
                AvifQuality, compression: Enums.ForeignHeifCompression.Av1, effort: AvifEffort, keep: Signature),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "is no format we serve"),
        };
    }

    private static Image Sign(Image pixels, string format, PictureSignature signature) => pixels.Mutate(picture =>
    {
        foreach (var field in pixels.GetFields().Where(IsMetadata))
        {
            picture.Remove(field);
        }

        if (signature.IsEmpty)
        {
            return;
        }

        picture.Set(GValue.BlobType, "xmp-data", SignatureXmp.Write(signature));
        if (format == "jpg")
        {
            picture.Set(GValue.BlobType, "iptc-data", SignatureIptc.Write(signature));
        }
    });

    private static bool IsMetadata(string field) =>
        field.EndsWith("-data", StringComparison.Ordinal) || field.StartsWith("exif-", StringComparison.Ordinal);
}
