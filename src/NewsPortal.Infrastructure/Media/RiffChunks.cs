using System.Buffers.Binary;

namespace NewsPortal.Infrastructure.Media;

/// <summary>RFC 9649, section 2: the chunks of a WebP file.</summary>
internal ref struct RiffChunks(ReadOnlySpan<byte> file)
{
    private const int FirstChunk = 12;
    private const int Overhead = 8;

    private readonly ReadOnlySpan<byte> _file = file;

    /// <summary>Where the file says that it ends; even.</summary>
    public long End { get; } = file.Length < Overhead
        ? long.MaxValue : Overhead + (long)BinaryPrimitives.ReadUInt32LittleEndian(file[4..]);

    /// <summary>Four letters, with spaces.</summary>
    public ReadOnlySpan<byte> Type { get; private set; }

    /// <summary>Cut where the file ends.</summary>
    public Range Data { get; private set; }
    public long Position { get; private set; } = FirstChunk;

    public bool MoveNext()
    {
        if (Position + Overhead > Math.Min(End, _file.Length))
        {
            return false;
        }

        var start = (int)Position + Overhead;
        Type = _file.Slice((int)Position, 4);
        var length = BinaryPrimitives.ReadUInt32LittleEndian(_file[(start - 4)..]);
        Data = start..(int)Math.Min(_file.Length, start + (long)length);
        Position = start + (long)length + (length & 1);
        return true;
    }
}
