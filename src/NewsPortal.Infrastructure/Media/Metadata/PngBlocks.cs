namespace NewsPortal.Infrastructure.Media.Metadata;

/// <summary>Chunks of a PNG file other than pixels; compressed text is opened up to a limit.</summary>
internal static class PngBlocks
{
    private static ReadOnlySpan<byte> XmpKeyword => "XML:com.adobe.xmp\0"u8;

    /// <summary>Null when the texts together are larger than the limit.</summary>
    public static List<MetadataBlock>? Of(ReadOnlySpan<byte> file)
    {
        var blocks = new List<MetadataBlock>();
        using var texts = new Inflater();
        var chunks = new PngChunks(file);
        while (blocks.Count <= MetadataBlocks.Most && !texts.IsFull
            && chunks.MoveNext() && !chunks.Type.SequenceEqual("IEND"u8))
        {
            if (!IsPixels(chunks.Type))
            {
                blocks.Add(Block(chunks.Type, file[chunks.Data], texts));
            }
        }

        return texts.IsFull ? null : blocks;
    }

    private static bool IsPixels(ReadOnlySpan<byte> type) =>
        type.SequenceEqual("IHDR"u8) || type.SequenceEqual("PLTE"u8) || type.SequenceEqual("IDAT"u8)
        || type.SequenceEqual("fdAT"u8);

    private static MetadataBlock Block(ReadOnlySpan<byte> type, ReadOnlySpan<byte> content, Inflater texts) =>
        type.SequenceEqual("eXIf"u8) ? new MetadataBlock(MetadataKind.Exif, content.ToArray())
        : type.SequenceEqual("zTXt"u8) || type.SequenceEqual("iCCP"u8) ? Other(Opened(content, texts))
        : type.SequenceEqual("iTXt"u8) ? International(content, texts)
        : Other(content.ToArray());

    // keyword 0, compressed?, method, language 0, translated keyword 0, text
    private static MetadataBlock International(ReadOnlySpan<byte> content, Inflater texts)
    {
        var flags = content.IndexOf((byte)0) + 1;
        if (flags == 0 || flags + 2 > content.Length)
        {
            return Other(content.ToArray());
        }

        var text = content[(flags + 2)..];
        for (var i = 0; i < 2; i++)
        {
            text = text[(text.IndexOf((byte)0) + 1)..];
        }

        var opened = content[flags] == 1 ? texts.Inflate(text) : text.ToArray();
        return content.StartsWith(XmpKeyword) ? new MetadataBlock(MetadataKind.Xmp, opened)
            : Other([.. content[..flags], .. opened]);
    }

    // keyword 0, method, text
    private static byte[] Opened(ReadOnlySpan<byte> content, Inflater texts)
    {
        var start = content.IndexOf((byte)0) + 2;
        return start > content.Length ? content.ToArray()
            : [.. content[..start], .. texts.Inflate(content[start..])];
    }

    private static MetadataBlock Other(byte[] content) => new(MetadataKind.Other, content);
}
