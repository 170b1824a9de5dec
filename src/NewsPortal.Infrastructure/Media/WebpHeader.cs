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

        var (width, height) = SizeOf(file[FirstChunk..]);
        var (pictures, bytes) = (0, 0);
        var chunks = new RiffChunks(file);
        while (chunks.MoveNext())
        {
            pictures += IsPicture(chunks.Type) ? 1 : 0;
            bytes = Math.Max(bytes, BytesPerPixel(chunks.Type));
        }

        // Some writers forget the byte that pads the last chunk.
        var fits = chunks.End <= file.Length && chunks.Position <= file.Length + 1;
        return width == 0 ? null : new PictureHeader(
            "webp", width, height, pictures, fits && pictures > 0, (int)Math.Min(file.Length, chunks.End))
        {
            HeldPerPixel = bytes,
        };
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

    // Its decoder never goes line by line: colours, their transparency, what lossless pictures unpack first, and of an
    // animation the frame and the canvas it is laid on.
    private static int BytesPerPixel(ReadOnlySpan<byte> type) =>
        type.SequenceEqual("ANMF"u8) ? 12
        : type.SequenceEqual("VP8L"u8) ? 8
        : type.SequenceEqual("ALPH"u8) ? 5
        : type.SequenceEqual("VP8 "u8) ? 3
        : 0;

    private static bool IsPicture(ReadOnlySpan<byte> type) =>
        type.SequenceEqual("VP8 "u8) || type.SequenceEqual("VP8L"u8) || type.SequenceEqual("ANMF"u8);

    private static int Number24(ReadOnlySpan<byte> at) => at[0] | (at[1] << 8) | (at[2] << 16);
}
