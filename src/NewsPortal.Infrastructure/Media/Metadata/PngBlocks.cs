using System.IO.Compression;

namespace NewsPortal.Infrastructure.Media.Metadata;

/// <summary>Chunks of a PNG file other than pixels; compressed text is opened up to a limit.</summary>
internal static class PngBlocks
{
    private const int MostText = 1024 * 1024;
    private static ReadOnlySpan<byte> XmpKeyword => "XML:com.adobe.xmp\0"u8;

    public static IReadOnlyList<MetadataBlock> Of(ReadOnlySpan<byte> file)
    {
        var blocks = new List<MetadataBlock>();
        var chunks = new PngChunks(file);
        while (chunks.MoveNext() && !chunks.Type.SequenceEqual("IEND"u8))
        {
            if (!IsPixels(chunks.Type))
            {
                blocks.Add(Block(chunks.Type, file[chunks.Data]));
            }
        }

        return blocks;
    }

    private static bool IsPixels(ReadOnlySpan<byte> type) =>
        type.SequenceEqual("IHDR"u8) || type.SequenceEqual("PLTE"u8) || type.SequenceEqual("IDAT"u8)
        || type.SequenceEqual("fdAT"u8);

    private static MetadataBlock Block(ReadOnlySpan<byte> type, ReadOnlySpan<byte> content) =>
        type.SequenceEqual("eXIf"u8) ? new MetadataBlock(MetadataKind.Exif, content.ToArray())
        : type.SequenceEqual("zTXt"u8) || type.SequenceEqual("iCCP"u8) ? Other(Opened(content, method: 1))
        : type.SequenceEqual("iTXt"u8) ? International(content)
        : Other(content.ToArray());

    // keyword 0, compressed?, method, language 0, translated keyword 0, text
    private static MetadataBlock International(ReadOnlySpan<byte> content)
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

        var opened = content[flags] == 1 ? Inflated(text) : text.ToArray();
        return content.StartsWith(XmpKeyword) ? new MetadataBlock(MetadataKind.Xmp, opened)
            : Other([.. content[..flags], .. opened]);
    }

    private static byte[] Opened(ReadOnlySpan<byte> content, int method)
    {
        var start = content.IndexOf((byte)0) + 1 + method;
        return start > content.Length ? content.ToArray() : [.. content[..start], .. Inflated(content[start..])];
    }

    private static byte[] Inflated(ReadOnlySpan<byte> packed)
    {
        var text = new byte[MostText];
        try
        {
            using var inflating = new ZLibStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
            return text[..inflating.ReadAtLeast(text, text.Length, throwOnEndOfStream: false)];
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }

    private static MetadataBlock Other(byte[] content) => new(MetadataKind.Other, content);
}
