namespace NewsPortal.Infrastructure.Media.Metadata;

/// <summary>Finds the metadata of a file without interpreting any of it.</summary>
internal static class MetadataBlocks
{
    /// <summary>More than a long film's GIF has; each costs memory and time, however small it is.</summary>
    public const int Most = 1_000;

    /// <summary>Null when it is more than anybody writes into a picture.</summary>
    public static IReadOnlyList<MetadataBlock>? Of(ReadOnlySpan<byte> file)
    {
        var blocks = PictureHeader.Read(file)?.Format switch
        {
            "jpg" => JpegBlocks.Of(file),
            "png" => PngBlocks.Of(file),
            "webp" => OfWebp(file),
            "gif" => OfGif(file),
            _ => [],
        };
        return blocks?.Count > Most ? null : blocks;
    }

    private static List<MetadataBlock> OfWebp(ReadOnlySpan<byte> file)
    {
        var blocks = new List<MetadataBlock>();
        var chunks = new RiffChunks(file);
        while (blocks.Count <= Most && chunks.MoveNext())
        {
            if (!IsPixels(chunks.Type))
            {
                var kind = chunks.Type.SequenceEqual("EXIF"u8) ? MetadataKind.Exif
                    : chunks.Type.SequenceEqual("XMP "u8) ? MetadataKind.Xmp : MetadataKind.Other;
                blocks.Add(new MetadataBlock(kind, WithoutExifMark(kind, file[chunks.Data]).ToArray()));
            }
        }

        return blocks;
    }

    private static List<MetadataBlock> OfGif(ReadOnlySpan<byte> file)
    {
        var blocks = new List<MetadataBlock>();
        var extensions = new GifExtensions(file);
        while (blocks.Count <= Most && extensions.MoveNext())
        {
            blocks.Add(new MetadataBlock(MetadataKind.Other, extensions.Content()));
        }

        return blocks;
    }

    private static bool IsPixels(ReadOnlySpan<byte> type) =>
        type.StartsWith("VP8"u8) || type.SequenceEqual("ANMF"u8) || type.SequenceEqual("ALPH"u8);

    // Some programs copy a JPEG's segment with its mark into WebP.
    private static ReadOnlySpan<byte> WithoutExifMark(MetadataKind kind, ReadOnlySpan<byte> content) =>
        kind == MetadataKind.Exif && content.StartsWith(JpegBlocks.ExifMark)
            ? content[JpegBlocks.ExifMark.Length..] : content;
}
