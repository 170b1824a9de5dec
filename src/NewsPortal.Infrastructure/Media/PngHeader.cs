using System.Buffers.Binary;

namespace NewsPortal.Infrastructure.Media;

internal static class PngHeader
{
    public static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static PictureHeader? Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < Signature.Length + PngChunks.Overhead + 13 || !file[12..16].SequenceEqual("IHDR"u8))
        {
            return null;
        }

        var (frames, hasPixels) = (1, false);
        var chunks = new PngChunks(file);
        while (chunks.MoveNext())
        {
            if (chunks.Type.SequenceEqual("IEND"u8))
            {
                return Header(file, frames, hasPixels, chunks.Position);
            }

            hasPixels |= chunks.Type.SequenceEqual("IDAT"u8);
            frames = chunks.Type.SequenceEqual("acTL"u8) && file[chunks.Data].Length >= 4
                ? Number(file[chunks.Data]) : frames;
        }

        return Header(file, frames, isWhole: false, file.Length);
    }

    private static PictureHeader Header(ReadOnlySpan<byte> file, int frames, bool isWhole, int end) =>
        new("png", Number(file[16..]), Number(file[20..]), frames, isWhole, end) { HeldPerPixel = Held(file[16..]) };

    // Width, height, bits, colours, compression, filter, interlace. Colours from a palette may be transparent too.
    private static int Held(ReadOnlySpan<byte> header)
    {
        const byte Grey = 0;
        const byte Colour = 2;
        var channels = header[9] switch { Grey => 1, Colour => 3, _ => 4 };
        return header[12] == 0 ? 0 : channels * (header[8] > 8 ? 2 : 1);
    }

    private static int Number(ReadOnlySpan<byte> at) =>
        (int)Math.Min(int.MaxValue, BinaryPrimitives.ReadUInt32BigEndian(at));
}
