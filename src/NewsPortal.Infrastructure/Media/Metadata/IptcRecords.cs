using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace NewsPortal.Infrastructure.Media.Metadata;

/// <summary>The datasets of IPTC-IIM 4.2 inside Photoshop's image resources.</summary>
internal sealed class IptcRecords
{
    private const int IptcResource = 0x0404;
    private const int DigestResource = 0x0425;
    private const byte DatasetMark = 0x1C;

    private readonly List<(int Tag, byte[] Value)> _datasets = [];
    private byte[] _content = [];
    private byte[] _digest = [];

    private IptcRecords()
    {
    }

    /// <summary>
    /// True when a program that knows no XMP changed these words after XMP was written: Photoshop leaves the MD5 of
    /// what both agreed on (MWG guidelines 2.0, 5.1).
    /// </summary>
    [SuppressMessage("Security", "CA5351", Justification = "Photoshop's own checksum, which protects nothing.")]
    public bool IsNewerThanXmp =>
        _digest.Length == 16 && _digest.Any(b => b != 0) && !MD5.HashData(_content).SequenceEqual(_digest);

    public static IptcRecords Read(ReadOnlySpan<byte> resources)
    {
        var records = new IptcRecords();
        while (resources.Length >= 12 && resources.StartsWith("8BIM"u8))
        {
            var id = BinaryPrimitives.ReadUInt16BigEndian(resources[4..]);
            // A name with its length in front, padded to even.
            var sizeAt = 6 + ((resources[6] + 2) & ~1);
            if (sizeAt + 4 > resources.Length)
            {
                break;
            }

            var size = BinaryPrimitives.ReadUInt32BigEndian(resources[sizeAt..]);
            var data = resources[(sizeAt + 4)..];
            data = data[..(int)Math.Min(size, (uint)data.Length)];
            records.Take(id, data);
            resources = resources[Math.Min(resources.Length, sizeAt + 4 + ((data.Length + 1) & ~1))..];
        }

        return records;
    }

    /// <summary>The first value of a dataset, <c>2, 120</c> for 2:120; null when it is missing.</summary>
    public byte[]? Value(int record, int dataset) =>
        _datasets.Find(d => d.Tag == (record << 8) + dataset).Value;

    private void Take(int resource, ReadOnlySpan<byte> data)
    {
        if (resource == DigestResource)
        {
            _digest = data.ToArray();
        }
        else if (resource == IptcResource)
        {
            _content = data.ToArray();
            TakeDatasets(data);
        }
    }

    private void TakeDatasets(ReadOnlySpan<byte> data)
    {
        while (data.Length >= 5 && data[0] == DatasetMark)
        {
            int length = BinaryPrimitives.ReadUInt16BigEndian(data[3..]);
            // The highest bit announces lengths over 32,767, which no text field has.
            if (length > short.MaxValue || 5 + length > data.Length)
            {
                return;
            }

            _datasets.Add(((data[1] << 8) + data[2], data.Slice(5, length).ToArray()));
            data = data[(5 + length)..];
        }
    }
}
