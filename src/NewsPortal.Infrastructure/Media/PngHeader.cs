using System.Buffers.Binary;

namespace NewsPortal.Infrastructure.Media;

/// <summary>W3C PNG, section 5: chunks from IHDR to IEND.</summary>
internal static class PngHeader
{
    public static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private const int Overhead = 12;

    public static PictureHeader? Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < Signature.Length + Overhead + 13 || !file[12..16].SequenceEqual("IHDR"u8))
        {
            return null;
        }

        return new PictureHeader("png", Number(file[16..]), Number(file[20..]), 1, IsWhole(file));
    }

    private static bool IsWhole(ReadOnlySpan<byte> file)
    {
        var hasPixels = false;
        for (long position = Signature.Length; position + Overhead <= file.Length;)
        {
            var chunk = file[(int)position..];
            var type = chunk[4..8];
            if (type.SequenceEqual("IEND"u8))
            {
                return hasPixels;
            }

            hasPixels |= type.SequenceEqual("IDAT"u8);
            position += Overhead + BinaryPrimitives.ReadUInt32BigEndian(chunk);
        }

        return false;
    }

    private static int Number(ReadOnlySpan<byte> at) =>
        (int)Math.Min(int.MaxValue, BinaryPrimitives.ReadUInt32BigEndian(at));
}
