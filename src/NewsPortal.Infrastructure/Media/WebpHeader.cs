using System.Buffers.Binary;

namespace NewsPortal.Infrastructure.Media;

/// <summary>RFC 9649: a RIFF file whose first chunk is VP8, VP8L or VP8X.</summary>
internal static class WebpHeader
{
    private const int FirstChunk = 12;
    private const int SizeEnd = 30;

    public static PictureHeader? Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < SizeEnd)
        {
            return null;
        }

        var chunk = file[FirstChunk..];
        var (width, height) = SizeOf(chunk);
        var (pictures, fits) = Walk(file);
        return width == 0 ? null : new PictureHeader("webp", width, height, pictures, IsWhole: fits && pictures > 0);
    }

    private static (int Width, int Height) SizeOf(ReadOnlySpan<byte> chunk)
    {
        var data = chunk[8..];
        if (chunk.StartsWith("VP8 "u8))
        {
            return (BinaryPrimitives.ReadUInt16LittleEndian(data[6..]) & 0x3FFF,
                BinaryPrimitives.ReadUInt16LittleEndian(data[8..]) & 0x3FFF);
        }

        if (chunk.StartsWith("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(data[1..]);
            return ((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);
        }

        return chunk.StartsWith("VP8X"u8) ? (Number24(data[4..]) + 1, Number24(data[7..]) + 1) : (0, 0);
    }

    private static (int Pictures, bool Fits) Walk(ReadOnlySpan<byte> file)
    {
        var end = 8L + BinaryPrimitives.ReadUInt32LittleEndian(file[4..]);
        var pictures = 0;
        long position = FirstChunk;
        while (position + 8 <= Math.Min(end, file.Length))
        {
            var chunk = file[(int)position..];
            pictures += chunk.StartsWith("VP8 "u8) || chunk.StartsWith("VP8L"u8) || chunk.StartsWith("ANMF"u8) ? 1 : 0;
            var length = BinaryPrimitives.ReadUInt32LittleEndian(chunk[4..]);
            position += 8L + length + (length & 1);
        }

        return (pictures, end <= file.Length && position <= file.Length + 1);
    }

    private static int Number24(ReadOnlySpan<byte> at) => at[0] | (at[1] << 8) | (at[2] << 16);
}
