using System.Threading.RateLimiting;

namespace NewsPortal.Web.Startup;

/// <summary>
/// Reads a body no faster than all bodies together may come in. A hundred pictures sent at once over a fast network
/// would else keep every processor busy with copying, and readers waiting; the sender feels it as a slower network.
/// </summary>
internal sealed class ThrottledStream(Stream body, RateLimiter pace) : Stream
{
    private const int Kilobyte = 1024;

    /// <summary>One for the whole process: 64 MB a second, six times what two processors decode.</summary>
    public static RateLimiter NewPace() => new TokenBucketRateLimiter(new TokenBucketRateLimiterOptions
    {
        TokenLimit = 4 * Kilobyte,
        TokensPerPeriod = 640,
        ReplenishmentPeriod = TimeSpan.FromMilliseconds(10),
        QueueLimit = int.MaxValue,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await body.ReadAsync(buffer, cancellationToken);
        using var lease = await pace.AcquireAsync((read + Kilobyte - 1) / Kilobyte, cancellationToken);
        return read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
