using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace NewsPortal.Testing.Pictures;

/// <summary>Puts pieces into picture files, between their beginning and their pixels.</summary>
public static class TestFile
{
    public static byte[] WithExif(byte[] jpeg, TestExif exif) =>
        WithSegment(jpeg, 0xE1, [.. "Exif\0\0"u8, .. exif.ToArray()]);

    public static byte[] WithIptc(byte[] jpeg, TestIptc iptc) =>
        WithSegment(jpeg, 0xED, [.. "Photoshop 3.0\0"u8, .. iptc.ToArray()]);

    public static byte[] WithXmp(byte[] jpeg, string description) => WithSegment(
        jpeg, 0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Encoding.UTF8.GetBytes(Xmp(description))]);

    public static byte[] WithComment(byte[] jpeg, string comment) =>
        WithSegment(jpeg, 0xFE, Encoding.UTF8.GetBytes(comment));

    public static byte[] WithSegment(byte[] jpeg, byte marker, byte[] content)
    {
        var length = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(length, checked((ushort)(content.Length + 2)));
        return [0xFF, 0xD8, 0xFF, marker, .. length, .. content, .. jpeg.AsSpan(2)];
    }

    public static byte[] WithChunk(byte[] png, string type, byte[] content)
    {
        const int EndOfHeader = 33;
        return [.. png.AsSpan(0, EndOfHeader), .. Chunk(type, content), .. png.AsSpan(EndOfHeader)];
    }

    public static byte[] WithPngXmp(byte[] png, string description) => WithChunk(
        png, "iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. Encoding.UTF8.GetBytes(Xmp(description))]);

    /// <summary>Behind the last chunk, where readers of WebP look for metadata.</summary>
    public static byte[] WithRiffChunk(byte[] webp, string type, byte[] content)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, content.Length);
        byte[] longer =
            [.. webp, .. Encoding.ASCII.GetBytes(type), .. length, .. content, .. new byte[content.Length & 1]];
        BinaryPrimitives.WriteInt32LittleEndian(longer.AsSpan(4), longer.Length - 8);
        return longer;
    }

    public static byte[] Chunk(string type, byte[] content)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(type), .. content];
        var (length, check) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        BinaryPrimitives.WriteUInt32BigEndian(check, Crc(named));
        return [.. length, .. named, .. check];
    }

    public static byte[] Deflated(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.SmallestSize))
        {
            packing.Write(content);
        }

        return packed.ToArray();
    }

    /// <summary>A packet around the properties of one rdf:Description.</summary>
    public static string Xmp(string properties) => $"""
        <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
          xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
          xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"
          xmlns:exif="http://ns.adobe.com/exif/1.0/"
          xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">{properties}</rdf:Description></rdf:RDF>
        </x:xmpmeta><?xpacket end="w"?>
        """;

    public static string XmpText(string property, string text) =>
        $"""<{property}><rdf:Alt><rdf:li xml:lang="x-default">{text}</rdf:li></rdf:Alt></{property}>""";

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
            }
        }

        return ~crc;
    }
}
