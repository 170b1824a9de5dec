using System.Buffers.Binary;

namespace NewsPortal.Infrastructure.Media;

/// <summary>ITU-T T.81, annex B: the marker segments of one JPEG picture, up to its end marker.</summary>
internal ref struct JpegSegments(ReadOnlySpan<byte> file)
{
    public const byte EndOfImage = 0xD9;
    public const byte Comment = 0xFE;
    public const byte StartOfScan = 0xDA;

    private readonly ReadOnlySpan<byte> _file = file;

    /// <summary>Second byte of the marker.</summary>
    public byte Marker { get; private set; }

    /// <summary>The segment's content, cut where the file ends.</summary>
    public Range Data { get; private set; }

    /// <summary>Where the next marker is looked for; behind the picture once its end marker was met.</summary>
    public int Position { get; private set; } = 2;

    public bool MoveNext()
    {
        if (Marker == StartOfScan)
        {
            SkipScan();
        }

        if (!FindMarker())
        {
            return false;
        }

        if (Marker == EndOfImage)
        {
            Data = Position..Position;
            return true;
        }

        if (Position + 2 > _file.Length)
        {
            return false;
        }

        var length = BinaryPrimitives.ReadUInt16BigEndian(_file[Position..]);
        var start = Position + 2;
        Position += length;
        Data = start..Math.Clamp(Position, start, _file.Length);
        return true;
    }

    private bool FindMarker()
    {
        while (Position + 1 < _file.Length)
        {
            var (lead, marker) = (_file[Position], _file[Position + 1]);
            Position += marker == 0xFF ? 1 : 2;
            if (lead == 0xFF && marker is not (0x00 or 0x01 or 0xFF or (>= 0xD0 and <= 0xD7)))
            {
                Marker = marker;
                return true;
            }
        }

        return false;
    }

    // Inside a scan FF is followed by 00 (a byte of data) or by a restart marker; anything else ends it.
    private void SkipScan()
    {
        while (Position < _file.Length)
        {
            var next = _file[Position..].IndexOf((byte)0xFF);
            if (next < 0 || Position + next + 1 >= _file.Length)
            {
                Position = _file.Length;
                return;
            }

            Position += next;
            if (_file[Position + 1] is not (0x00 or 0xFF or (>= 0xD0 and <= 0xD7)))
            {
                return;
            }

            Position += _file[Position + 1] == 0xFF ? 1 : 2;
        }
    }
}
