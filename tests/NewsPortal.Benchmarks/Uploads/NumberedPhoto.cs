using System.Buffers.Binary;
using System.Net;
using System.Text;

namespace NewsPortal.Benchmarks.Uploads;

/// <summary>One photograph in memory, each time another file: a comment with a number comes first.</summary>
internal sealed class NumberedPhoto : HttpContent
{
    private readonly byte[] _start;
    private readonly ReadOnlyMemory<byte> _rest;

    public NumberedPhoto(byte[] photo, int number)
    {
        var comment = Encoding.ASCII.GetBytes(FormattableString.Invariant($"benchmark {number}"));
        var length = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)(comment.Length + 2));
        _start = [0xFF, 0xD8, 0xFF, 0xFE, .. length, .. comment];
        _rest = photo.AsMemory(2);
        Headers.ContentType = new("image/jpeg");
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await stream.WriteAsync(_start);
        await stream.WriteAsync(_rest);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _start.Length + _rest.Length;
        return true;
    }
}
