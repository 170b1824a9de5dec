using System.Buffers.Binary;
using System.IO.Compression;

namespace NewsPortal.Infrastructure.Transfer;

/// <summary>A file that may be gzip, which is known by its first two bytes and never by its name.</summary>
internal sealed class ImportFile : IAsyncDisposable
{
    private const int SizeOfLength = 4;

    private readonly Stream _file;
    private readonly bool _isGzip;

    public ImportFile(Stream file)
    {
        _file = file;
        Span<byte> start = stackalloc byte[2];
        file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        _isGzip = start is [0x1f, 0x8b];
        file.Position = 0;
        Content = _isGzip ? new GZipStream(file, CompressionMode.Decompress, leaveOpen: true) : file;
    }

    /// <summary>Unpacked.</summary>
    public Stream Content { get; }

    /// <summary>Bytes read, of the file as it lies on disk.</summary>
    public long Position => _file.Position;
    public long Length => _file.Length;

    /// <summary>
    /// Whether the archive says of itself that it unpacks to so many bytes (RFC 1952, 2.3.1: its last four hold the
    /// number modulo 2^32). GZipStream ends quietly where an archive is cut off.
    /// </summary>
    public async Task<bool> HoldsAsync(long bytes)
    {
        if (!_isGzip || _file.Length < SizeOfLength)
        {
            return true;
        }

        var length = new byte[SizeOfLength];
        _file.Seek(-SizeOfLength, SeekOrigin.End);
        await _file.ReadExactlyAsync(length);
        return BinaryPrimitives.ReadUInt32LittleEndian(length) == unchecked((uint)bytes);
    }

    public async ValueTask DisposeAsync()
    {
        await Content.DisposeAsync();
        await _file.DisposeAsync();
    }
}
