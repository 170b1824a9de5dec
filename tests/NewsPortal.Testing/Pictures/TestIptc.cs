using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace NewsPortal.Testing.Pictures;

/// <summary>Builds IPTC-IIM as it lies in Photoshop's image resources.</summary>
public sealed class TestIptc
{
    private readonly List<byte> _records = [];
    private byte[] _digest = [];

    /// <summary>Says, as 1:90, that everything is UTF-8.</summary>
    public TestIptc InUtf8() => Add(1, 90, [0x1B, (byte)'%', (byte)'G']);

    public TestIptc Text(int dataset, string text) => Add(2, dataset, Encoding.UTF8.GetBytes(text));

    public TestIptc Add(int record, int dataset, byte[] value)
    {
        var length = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)value.Length);
        _records.AddRange([0x1C, (byte)record, (byte)dataset, .. length, .. value]);
        return this;
    }

    /// <summary>The checksum that Photoshop leaves of the records when XMP says the same.</summary>
    [SuppressMessage("Security", "CA5351", Justification = "It is Photoshop's own.")]
    public TestIptc AgreedWithXmp() => WithDigest(MD5.HashData(Records));

    public TestIptc WithDigest(byte[] md5)
    {
        _digest = md5;
        return this;
    }

    public byte[] Records => [.. _records];

    /// <summary>Content of a JPEG's APP13 after its mark.</summary>
    public byte[] ToArray() =>
        [.. Resource(0x0404, Records), .. _digest.Length == 0 ? [] : Resource(0x0425, _digest)];

    private static byte[] Resource(int id, byte[] content)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        return [.. "8BIM"u8, (byte)(id >> 8), (byte)id, 0, 0, .. length, .. content, .. new byte[content.Length & 1]];
    }
}
