using System.Buffers.Binary;

namespace NewsPortal.Infrastructure.Media;

/// <summary>GIF89a: screen, then blocks of frames and extensions up to the trailer.</summary>
internal static class GifHeader
{
    private const int ScreenLength = 13;
    private const int FrameLength = 10;

    public static PictureHeader? Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < ScreenLength)
        {
            return null;
        }

        var (width, height, frames) = (Number(file[6..]), Number(file[8..]), 0);
        var position = ScreenLength + PaletteLength(file[10]);
        while (position < file.Length)
        {
            switch (file[position])
            {
                case 0x3B:
                    return new PictureHeader("gif", width, height, frames, IsWhole: frames > 0);
                case 0x21:
                    position = AfterData(file, position + 2);
                    break;
                case 0x2C when position + FrameLength < file.Length:
                    // Decoders widen the screen to hold a frame that reaches beyond it.
                    width = Math.Max(width, Number(file[(position + 1)..]) + Number(file[(position + 5)..]));
                    height = Math.Max(height, Number(file[(position + 3)..]) + Number(file[(position + 7)..]));
                    frames++;
                    position = AfterData(file, position + FrameLength + PaletteLength(file[position + 9]) + 1);
                    break;
                default:
                    return frames == 0 ? null : new PictureHeader("gif", width, height, frames, IsWhole: false);
            }
        }

        // Encoders forget the trailer: whole when the last block ends where the file does.
        return new PictureHeader("gif", width, height, frames, IsWhole: frames > 0 && position == file.Length);
    }

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
