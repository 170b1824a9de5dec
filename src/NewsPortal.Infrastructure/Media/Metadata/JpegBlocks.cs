namespace NewsPortal.Infrastructure.Media.Metadata;

/// <summary>Application segments and comments of a JPEG file.</summary>
internal static class JpegBlocks
{
    public static ReadOnlySpan<byte> ExifMark => "Exif\0\0"u8;
    private static ReadOnlySpan<byte> XmpMark => "http://ns.adobe.com/xap/1.0/\0"u8;
    private static ReadOnlySpan<byte> PhotoshopMark => "Photoshop 3.0\0"u8;

    public static List<MetadataBlock> Of(ReadOnlySpan<byte> file)
    {
        var blocks = new List<MetadataBlock>();
        var photoshop = new List<byte>();
        var segments = new JpegSegments(file);
        while (blocks.Count <= MetadataBlocks.Most
            && segments.MoveNext() && segments.Marker != JpegSegments.EndOfImage)
        {
            var content = file[segments.Data];
            if (segments.Marker == 0xED && content.StartsWith(PhotoshopMark))
            {
                // Large ones are cut into several segments.
                photoshop.AddRange(content[PhotoshopMark.Length..]);
            }
            else if (segments.Marker is (>= 0xE0 and <= 0xEF) or JpegSegments.Comment)
            {
                blocks.Add(Block(segments.Marker, content));
            }
        }

        return photoshop.Count == 0 ? blocks
            : [.. blocks, new MetadataBlock(MetadataKind.Photoshop, [.. photoshop])];
    }

    private static MetadataBlock Block(byte marker, ReadOnlySpan<byte> content) =>
        marker != 0xE1 ? new MetadataBlock(MetadataKind.Other, content.ToArray())
        : content.StartsWith(ExifMark) ? new MetadataBlock(MetadataKind.Exif, content[ExifMark.Length..].ToArray())
        : content.StartsWith(XmpMark) ? new MetadataBlock(MetadataKind.Xmp, content[XmpMark.Length..].ToArray())
        : new MetadataBlock(MetadataKind.Other, content.ToArray());
}
