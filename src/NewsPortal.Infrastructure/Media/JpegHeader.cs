using System.Buffers.Binary;

namespace NewsPortal.Infrastructure.Media;

/// <summary>ITU-T T.81, annex B: segments up to the frame's size, then scans up to the end marker.</summary>
internal static class JpegHeader
{
    public static ReadOnlySpan<byte> Signature => [0xFF, 0xD8, 0xFF];

    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;

    public static PictureHeader? Read(ReadOnlySpan<byte> file)
    {
        var (width, height, position) = (0, 0, 2);
        while (NextMarker(file, ref position) is { } marker)
        {
            if (marker == EndOfImage)
            {
                return width == 0 ? null : new PictureHeader("jpg", width, height, 1, IsWhole: true);
            }

            if (position + 2 > file.Length)
            {
                break;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(file[position..]);
            if (IsFrame(marker) && length >= 8 && position + 7 <= file.Length)
            {
                height = BinaryPrimitives.ReadUInt16BigEndian(file[(position + 3)..]);
                width = BinaryPrimitives.ReadUInt16BigEndian(file[(position + 5)..]);
            }

            position += length;
            if (marker == StartOfScan)
            {
                SkipScan(file, ref position);
            }
        }

        return new PictureHeader("jpg", width, height, 1, IsWhole: false);
    }

    private static byte? NextMarker(ReadOnlySpan<byte> file, ref int position)
    {
        while (position + 1 < file.Length)
        {
            var (lead, marker) = (file[position], file[position + 1]);
            position += marker == 0xFF ? 1 : 2;
            if (lead == 0xFF && marker is not (0x00 or 0x01 or 0xFF or (>= 0xD0 and <= 0xD7)))
            {
                return marker;
            }
        }

        return null;
    }

    // Inside a scan FF is followed by 00 (a byte of data) or by a restart marker; anything else ends it.
    private static void SkipScan(ReadOnlySpan<byte> file, ref int position)
    {
        while (position < file.Length)
        {
            var next = file[position..].IndexOf((byte)0xFF);
            if (next < 0 || position + next + 1 >= file.Length)
            {
                position = file.Length;
                return;
            }

            position += next;
            if (file[position + 1] is not (0x00 or 0xFF or (>= 0xD0 and <= 0xD7)))
            {
                return;
            }

            position += file[position + 1] == 0xFF ? 1 : 2;
        }
    }

    private static bool IsFrame(byte marker) =>
        marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
}
