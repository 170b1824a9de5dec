using System.Buffers.Binary;

namespace NewsPortal.Infrastructure.Media;

internal static class JpegHeader
{
    public static ReadOnlySpan<byte> Signature => [0xFF, 0xD8, 0xFF];

    public static PictureHeader? Read(ReadOnlySpan<byte> file)
    {
        var (width, height) = (0, 0);
        var segments = new JpegSegments(file);
        while (segments.MoveNext())
        {
            if (segments.Marker == JpegSegments.EndOfImage)
            {
                return width == 0 ? null
                    : new PictureHeader("jpg", width, height, 1, IsWhole: true, segments.Position);
            }

            var data = file[segments.Data];
            if (IsFrame(segments.Marker) && data.Length >= 6)
            {
                height = BinaryPrimitives.ReadUInt16BigEndian(data[1..]);
                width = BinaryPrimitives.ReadUInt16BigEndian(data[3..]);
            }
        }

        return new PictureHeader("jpg", width, height, 1, IsWhole: false, file.Length);
    }

    private static bool IsFrame(byte marker) =>
        marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
}
