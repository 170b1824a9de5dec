using System.Buffers.Binary;

namespace NewsPortal.Infrastructure.Media;

/// <summary>GIF89a: screen, then blocks of frames and extensions up to the trailer.</summary>
internal static class GifHeader
{
    private const int ScreenLength = 13;
    private const int FrameLength = 10;

    // The screen in colour, and the screen before it, to which a frame may go back.
    private const int BytesPerPixel = 8;
    private const byte Extension = 0x21;
    private const byte Frame = 0x2C;
    private const byte Trailer = 0x3B;

    public static PictureHeader? Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < ScreenLength)
        {
            return null;
        }

        var (width, height, frames) = (Number(file[6..]), Number(file[8..]), 0);
        var position = FirstBlock(file);
        while (position < file.Length && file[position] != Trailer)
        {
            if (file[position] == Frame && position + FrameLength < file.Length)
            {
                // Decoders widen the screen to hold a frame that reaches beyond it.
                width = Math.Max(width, Number(file[(position + 1)..]) + Number(file[(position + 5)..]));
                height = Math.Max(height, Number(file[(position + 3)..]) + Number(file[(position + 7)..]));
                frames++;
            }
            else if (file[position] != Extension)
            {
                return frames == 0 ? null
                    : new PictureHeader("gif", width, height, frames, IsWhole: false, file.Length);
            }

            position = AfterBlock(file, position);
        }

        // Encoders forget the trailer: whole when the last block ends where the file does.
        return new PictureHeader(
            "gif", width, height, frames, frames > 0 && position <= file.Length, Math.Min(position + 1, file.Length))
        {
            HeldPerPixel = BytesPerPixel,
        };
    }

    public static int FirstBlock(ReadOnlySpan<byte> file) =>
        file.Length < ScreenLength ? file.Length : ScreenLength + PaletteLength(file[10]);

    /// <summary>Where the block that begins here ends; the file's end or more when it is cut or is none.</summary>
    public static int AfterBlock(ReadOnlySpan<byte> file, int position) => file[position] switch
    {
        Extension => AfterData(file, position + 2),
        Frame when position + FrameLength < file.Length =>
            AfterData(file, position + FrameLength + PaletteLength(file[position + 9]) + 1),
        _ => file.Length + 1,
    };

    private static int AfterData(ReadOnlySpan<byte> file, int position)
    {
        while (position < file.Length && file[position] != 0)
        {
            position += file[position] + 1;
        }

        return position + 1;
    }

    private static int PaletteLength(byte flags) => (flags & 0x80) == 0 ? 0 : 3 * (2 << (flags & 0x07));

    private static int Number(ReadOnlySpan<byte> at) => BinaryPrimitives.ReadUInt16LittleEndian(at);
}
