using System.Buffers.Binary;

namespace NewsPortal.Infrastructure.Media;

internal static class JpegHeader
{
    public static ReadOnlySpan<byte> Signature => [0xFF, 0xD8, 0xFF];

    public static PictureHeader? Read(ReadOnlySpan<byte> file)
    {
        // Decoders take the first frame's size; a second frame is an error to them.
        ReadOnlySpan<byte> frame = [];
        var held = 0;
        var segments = new JpegSegments(file);
        while (segments.MoveNext())
        {
            if (segments.Marker == JpegSegments.EndOfImage)
            {
                return frame.IsEmpty ? null : Header(frame, held, isWhole: true, segments.Position);
            }

            var data = file[segments.Data];
            if (IsFrame(segments.Marker) && frame.IsEmpty && data.Length >= 6)
            {
                frame = data;
                held = IsProgressive(segments.Marker) ? Coefficients(frame) : 0;
            }
            else if (segments.Marker == JpegSegments.StartOfScan && data.Length > 0 && !frame.IsEmpty
                && data[0] < frame[5])
            {
                // Colours one after the other: they too are held until the last has come.
                held = Coefficients(frame);
            }
        }

        return Header(frame, held, isWhole: false, file.Length);
    }

    private static PictureHeader Header(ReadOnlySpan<byte> frame, int held, bool isWhole, int end) =>
        new("jpg", WidthOf(frame), HeightOf(frame), 1, isWhole, end) { HeldPerPixel = held };

    private static int WidthOf(ReadOnlySpan<byte> frame) =>
        frame.IsEmpty ? 0 : BinaryPrimitives.ReadUInt16BigEndian(frame[3..]);

    private static int HeightOf(ReadOnlySpan<byte> frame) =>
        frame.IsEmpty ? 0 : BinaryPrimitives.ReadUInt16BigEndian(frame[1..]);

    /// <summary>Two bytes for each sample of each colour, of which some have fewer than there are pixels.</summary>
    private static int Coefficients(ReadOnlySpan<byte> frame)
    {
        var (samples, most) = (0, 1);
        for (var at = 7; at < frame.Length && at < 6 + (3 * frame[5]); at += 3)
        {
            var share = (frame[at] >> 4) * (frame[at] & 0x0F);
            (samples, most) = (samples + share, Math.Max(most, share));
        }

        return ((2 * samples) + most - 1) / most;
    }

    private static bool IsFrame(byte marker) =>
        marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static bool IsProgressive(byte marker) => marker is 0xC2 or 0xC6 or 0xCA or 0xCE;
}
