using System.Buffers;
using System.IO.Compression;

namespace NewsPortal.Infrastructure.Media.Metadata;

/// <summary>
/// Opens the compressed texts of one file, all into one buffer: together they are limited, not one by one.
/// </summary>
internal sealed class Inflater : IDisposable
{
    /// <summary>Bytes; the largest colour profiles have two million.</summary>
    private const int Most = 4 * 1024 * 1024;

    private const int Step = 64 * 1024;

    private byte[]? _buffer;
    private int _used;

    public bool IsFull => _used == Most;

    /// <summary>As far as the limit goes and the text is not damaged.</summary>
    public byte[] Inflate(ReadOnlySpan<byte> packed)
    {
        _buffer ??= ArrayPool<byte>.Shared.Rent(Most);
        var (start, end) = (_used, _used);
        using var inflating = new ZLibStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
        try
        {
            for (int read; (read = inflating.Read(_buffer, end, Math.Min(Step, Most - end))) > 0;)
            {
                end += read;
            }

            _used = end;
        }
        catch (InvalidDataException)
        {
            // What came before the damage is looked at; the step that met it was work all the same.
            _used = Math.Min(Most, end + Step);
        }

        return _buffer[start..end];
    }

    public void Dispose()
    {
        if (_buffer is not null)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = null;
        }
    }
}
