using System.Buffers.Binary;

namespace NewsPortal.Infrastructure.Media.Checks;

/// <summary>
/// What cameras, phones and picture desks leave behind a picture's end: further JPEGs (CIPA DC-007, multi-picture), the
/// film of a motion photo, padding, and the notes of a few programs, listed after ExifTool's JPEG trailers.
/// </summary>
internal static class PictureTrailer
{
    private const int BoxHeader = 8;
    private const int FooterWithin = 64;

    private static ReadOnlySpan<byte> FotoStation => [0xA1, 0xB2, 0xC3, 0xD4];

    public static bool IsKnown(ReadOnlySpan<byte> rest)
    {
        while (!rest.IsEmpty)
        {
            var known = PaddingAt(rest);
            known = known > 0 ? known : JpegAt(rest);
            known = known > 0 ? known : FilmAt(rest);
            if (known == 0)
            {
                return HasKnownFooter(rest);
            }

            rest = rest[known..];
        }

        return true;
    }

    private static int PaddingAt(ReadOnlySpan<byte> rest)
    {
        var length = 0;
        while (length < rest.Length && rest[length] is 0 or 0xFF or 0x20 or 0x0A or 0x0D
            && !rest[length..].StartsWith(JpegHeader.Signature) && !IsFilm(rest[length..]))
        {
            length++;
        }

        return length;
    }

    private static int JpegAt(ReadOnlySpan<byte> rest) =>
        rest.StartsWith(JpegHeader.Signature) && JpegHeader.Read(rest) is { IsWhole: true } header ? header.End : 0;

    private static int FilmAt(ReadOnlySpan<byte> rest)
    {
        if (!IsFilm(rest))
        {
            return 0;
        }

        var at = 0;
        while (at + BoxHeader <= rest.Length && BoxLength(rest[at..]) is > 0 and var length)
        {
            at += length;
        }

        return at;
    }

    private static bool IsFilm(ReadOnlySpan<byte> rest) =>
        rest.Length >= BoxHeader && rest[4..8].SequenceEqual("ftyp"u8);

    // ISO/IEC 14496-12, 4.2: a length, four letters; 1 announces a long length, 0 reaches to the end.
    private static int BoxLength(ReadOnlySpan<byte> box)
    {
        foreach (var letter in box[4..BoxHeader])
        {
            if (!char.IsAsciiLetterOrDigit((char)letter) && letter != (byte)' ')
            {
                return 0;
            }
        }

        var length = (long)BinaryPrimitives.ReadUInt32BigEndian(box);
        length = length == 0 ? box.Length
            : length == 1 && box.Length >= 16 ? BinaryPrimitives.ReadInt64BigEndian(box[BoxHeader..]) : length;
        return length >= BoxHeader && length <= box.Length ? (int)length : 0;
    }

    // In turn: Samsung, Photo Mechanic, FotoStation, Adobe's AFCP (two byte orders), Canon's VRD.
    private static bool HasKnownFooter(ReadOnlySpan<byte> rest)
    {
        var end = rest.TrimEnd("\0\r\n "u8);
        var footer = end[Math.Max(0, end.Length - FooterWithin)..];
        return (footer.EndsWith("SEFT"u8) && end.IndexOf("SEFH"u8) >= 0) || footer.EndsWith("cbipcbbl"u8)
            || footer.EndsWith(FotoStation) || footer.IndexOf("AXS!"u8) >= 0
            || footer.IndexOf("AXS*"u8) >= 0 || footer.StartsWith("CANON OPTIONAL DATA\0"u8);
    }
}
