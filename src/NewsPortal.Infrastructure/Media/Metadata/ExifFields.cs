using System.Text;
using MetadataExtractor;
using MetadataExtractor.Formats.Exif;
using MetadataExtractor.IO;

namespace NewsPortal.Infrastructure.Media.Metadata;

/// <summary>What EXIF says, and the fields that Windows Explorer writes beside it.</summary>
internal static class ExifFields
{
    /// <summary>As long as a JPEG segment can be; readers recurse into what is nested in it.</summary>
    private const int MostBytes = 64 * 1024;
    private const int CharacterCodeLength = 8;

    // What cameras put where a caption belongs.
    private static readonly string[] CameraTalk =
    [
        "DIGITAL CAMERA", "SONY DSC", "DCIM", "Exif_JPEG_PICTURE", "Exif JPEG", "KODAK", "default", "Created with GIMP",
    ];

    public static MetadataFields Read(byte[] tiff)
    {
        if (tiff.Length > MostBytes)
        {
            return MetadataFields.None;
        }

        var directories = new ExifReader().Extract(new ByteArrayReader(tiff));
        var image = directories.OfType<ExifIfd0Directory>().FirstOrDefault();
        var camera = directories.OfType<ExifSubIfdDirectory>().FirstOrDefault();
        return new MetadataFields
        {
            Title = Windows(image, ExifDirectoryBase.TagWinTitle),
            Description = Spoken(
                Text(image, ExifDirectoryBase.TagImageDescription),
                Comment(camera ?? (ExifDirectoryBase?)image),
                Windows(image, ExifDirectoryBase.TagWinComment)),
            Creator = Spoken(
                Text(image, ExifDirectoryBase.TagArtist), Windows(image, ExifDirectoryBase.TagWinAuthor)),
            Copyright = Text(image, ExifDirectoryBase.TagCopyright),
            TakenAt = TakenAt(camera),
        };
    }

    private static DateTime? TakenAt(ExifSubIfdDirectory? camera) =>
        MetadataTime.OfExif(
            camera?.GetString(ExifDirectoryBase.TagDateTimeOriginal),
            camera?.GetString(ExifDirectoryBase.TagTimeZoneOriginal))
        ?? MetadataTime.OfExif(
            camera?.GetString(ExifDirectoryBase.TagDateTimeDigitized),
            camera?.GetString(ExifDirectoryBase.TagTimeZoneDigitized));

    private static string Spoken(params string[] texts) =>
        texts.Select(t => t.Trim('\0', ' ', '\r', '\n', '\t')).FirstOrDefault(t => t.Length > 0 && !IsCameraTalk(t))
        ?? string.Empty;

    private static bool IsCameraTalk(string text) =>
        CameraTalk.Any(talk => text.Contains(talk, StringComparison.OrdinalIgnoreCase) && text.Length < 40);

    private static string Text(ExifIfd0Directory? image, int tag) =>
        image?.GetObject(tag) is StringValue value ? LegacyText.Decode(UpToZero(value.Bytes)) : string.Empty;

    private static ReadOnlySpan<byte> UpToZero(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf((byte)0) is >= 0 and var zero ? bytes[..zero] : bytes;

    private static string Windows(ExifIfd0Directory? image, int tag) =>
        image?.GetByteArray(tag) is { } bytes ? Encoding.Unicode.GetString(bytes).TrimEnd('\0') : string.Empty;

    // Eight bytes name the character code (EXIF 3.0, 4.6.6.4.2).
    private static string Comment(ExifDirectoryBase? camera)
    {
        if (camera?.GetByteArray(ExifDirectoryBase.TagUserComment) is not { Length: > CharacterCodeLength } bytes)
        {
            return string.Empty;
        }

        var text = bytes.AsSpan(CharacterCodeLength);
        return bytes.AsSpan().StartsWith("UNICODE\0"u8) ? Unicode(text)
            : bytes.AsSpan().StartsWith("JIS"u8) ? string.Empty
            : LegacyText.Decode(UpToZero(text));
    }

    // The standard gives Unicode no byte order; in Latin scripts the zeroes betray it.
    private static string Unicode(ReadOnlySpan<byte> text)
    {
        var (even, odd) = (0, 0);
        for (var i = 0; i + 1 < text.Length; i += 2)
        {
            even += text[i] is 0 or 0xFE ? 1 : 0;
            odd += text[i + 1] is 0 or 0xFE ? 1 : 0;
        }

        var encoding = even > odd ? Encoding.BigEndianUnicode : Encoding.Unicode;
        return encoding.GetString(text).TrimEnd('\0');
    }
}
