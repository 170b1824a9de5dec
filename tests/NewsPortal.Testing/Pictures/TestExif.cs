using System.Buffers.Binary;
using System.Text;

namespace NewsPortal.Testing.Pictures;

public enum ExifPart
{
    Image,
    Camera,
    Place,
    Thumbnail,
}

/// <summary>Builds EXIF by hand (a little-endian TIFF structure), as a camera would or never should.</summary>
public sealed class TestExif
{
    private const int Ascii = 2;
    private const int Long = 4;
    private const int Rational = 5;
    private const int Undefined = 7;
    private const int Byte = 1;

    private readonly List<(ExifPart Part, ushort Tag, ushort Type, byte[] Value)> _entries = [];

    public TestExif Text(ExifPart part, int tag, string text) => Bytes(part, tag, [.. Encoding.UTF8.GetBytes(text), 0]);

    public TestExif Bytes(ExifPart part, int tag, byte[] text) => Add(part, tag, Ascii, text);

    /// <summary>XPTitle and its brothers.</summary>
    public TestExif Windows(int tag, string text) =>
        Add(ExifPart.Image, tag, Byte, [.. Encoding.Unicode.GetBytes(text), 0, 0]);

    public TestExif Raw(ExifPart part, int tag, byte[] value) => Add(part, tag, Undefined, value);

    public TestExif Numbers(ExifPart part, int tag, params uint[] fractions) =>
        Add(part, tag, Rational, [.. fractions.SelectMany(Little)]);

    /// <summary>A picture in the picture.</summary>
    public TestExif Thumbnail(byte[] jpeg)
    {
        Add(ExifPart.Thumbnail, 0x0201, Long, jpeg);
        return Add(ExifPart.Thumbnail, 0x0202, Long, Little((uint)jpeg.Length));
    }

    public byte[] ToArray()
    {
        ExifPart[] parts = [ExifPart.Image, ExifPart.Camera, ExifPart.Place, ExifPart.Thumbnail];
        var at = new Dictionary<ExifPart, int>();
        var end = 8;
        foreach (var part in parts)
        {
            at[part] = end;
            end += 6 + (12 * (Of(part).Count() + (part == ExifPart.Image ? 2 : 0)));
        }

        Add(ExifPart.Image, 0x8769, Long, Little((uint)at[ExifPart.Camera]));
        Add(ExifPart.Image, 0x8825, Long, Little((uint)at[ExifPart.Place]));
        var data = new List<byte>();
        byte[] header = [.. "II*\0"u8, .. Little(8)];
        return [.. header, .. parts.SelectMany(part => Directory(part, at[ExifPart.Thumbnail], end, data)), .. data];
    }

    private byte[] Directory(ExifPart part, int thumbnailAt, int end, List<byte> data)
    {
        var entries = Of(part).OrderBy(e => e.Tag).ToList();
        var next = part == ExifPart.Image ? (uint)thumbnailAt : 0;
        return
        [
            (byte)entries.Count, 0, .. entries.SelectMany(e => Entry(e.Tag, e.Type, e.Value, end, data)),
            .. Little(next),
        ];
    }

    private static byte[] Entry(ushort tag, ushort type, byte[] value, int end, List<byte> data)
    {
        var isThumbnail = tag == 0x0201;
        var count = isThumbnail ? 1 : value.Length / (type switch { Rational => 8, Long => 4, _ => 1 });
        byte[] inline = [.. value, .. new byte[Math.Max(0, 4 - value.Length)]];
        if (value.Length > 4)
        {
            inline = Little((uint)(end + data.Count));
            data.AddRange(value);
        }

        return [(byte)tag, (byte)(tag >> 8), (byte)type, 0, .. Little((uint)count), .. inline];
    }

    private TestExif Add(ExifPart part, int tag, int type, byte[] value)
    {
        _entries.Add((part, (ushort)tag, (ushort)type, value));
        return this;
    }

    private IEnumerable<(ExifPart Part, ushort Tag, ushort Type, byte[] Value)> Of(ExifPart part) =>
        _entries.Where(e => e.Part == part);

    private static byte[] Little(uint number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, number);
        return bytes;
    }
}
