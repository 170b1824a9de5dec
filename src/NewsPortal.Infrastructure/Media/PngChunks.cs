using System.Buffers.Binary;

namespace NewsPortal.Infrastructure.Media;

/// <summary>W3C PNG, section 5: chunks after the signature, as long as the file has them whole.</summary>
internal ref struct PngChunks(ReadOnlySpan<byte> file)
{
    public const int Overhead = 12;

    private readonly ReadOnlySpan<byte> _file = file;

    /// <summary>Four letters.</summary>
    public ReadOnlySpan<byte> Type { get; private set; }
    public Range Data { get; private set; }

    /// <summary>Behind the chunk and its checksum.</summary>
    public int Position { get; private set; } = 8;

    public bool MoveNext()
    {
        if (Position + Overhead > _file.Length)
        {
            return false;
        }

        var length = BinaryPrimitives.ReadUInt32BigEndian(_file[Position..]);
        var start = Position + 8;
        if (length > _file.Length - Position - Overhead)
        {
            return false;
        }

        Type = _file.Slice(Position + 4, 4);
        Data = start..(start + (int)length);
        Position = start + (int)length + 4;
        return true;
    }
}
