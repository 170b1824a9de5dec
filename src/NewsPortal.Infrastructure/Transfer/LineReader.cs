using System.Buffers;
using System.IO.Pipelines;

namespace NewsPortal.Infrastructure.Transfer;

/// <summary>One line of a file. <paramref name="Text"/> is null where it is longer than a line may be.</summary>
/// <param name="Number">Counted from 1.</param>
internal readonly record struct FileLine(int Number, byte[]? Text)
{
    public bool IsBlank => Text is not null && Text.AsSpan().Trim(" \t\r"u8).IsEmpty;
}

/// <summary>Reads a file line by line, in bounded memory whatever it holds.</summary>
internal sealed class LineReader(Stream content)
{
    /// <summary>Bytes. The body of an article may have 400,000 characters.</summary>
    public const int MaxLineLength = 4 * 1024 * 1024;

    private const byte NewLine = (byte)'\n';

    private readonly PipeReader _pipe = PipeReader.Create(content, new StreamPipeReaderOptions(bufferSize: 64 * 1024));

    /// <summary>Why reading ended before the end of the file; null when it did not.</summary>
    public string? Damage { get; private set; }

    /// <summary>Bytes read, all of them once reading has ended.</summary>
    public long Length { get; private set; }

    /// <summary>True where the last line had no line end.</summary>
    public bool EndsInMidLine { get; private set; }

    public async IAsyncEnumerable<FileLine> ReadAsync()
    {
        var (number, skipping) = (1, false);
        while (await TryReadAsync() is { } read)
        {
            var rest = read.Buffer;
            while (rest.PositionOf(NewLine) is { } end)
            {
                yield return Line(number++, rest.Slice(0, end), skipping);
                rest = rest.Slice(rest.GetPosition(1, end));
                skipping = false;
            }

            if (read.IsCompleted)
            {
                EndsInMidLine = skipping || !rest.IsEmpty;
                Length += read.Buffer.Length;
                if (EndsInMidLine)
                {
                    yield return Line(number, rest, skipping);
                }

                yield break;
            }

            skipping |= rest.Length > MaxLineLength;
            var consumed = skipping ? rest.End : rest.Start;
            Length += read.Buffer.Slice(0, consumed).Length;
            _pipe.AdvanceTo(consumed, rest.End);
        }
    }

    private static FileLine Line(int number, ReadOnlySequence<byte> text, bool skipped) =>
        new(number, skipped || text.Length > MaxLineLength ? null : text.ToArray());

    private async ValueTask<ReadResult?> TryReadAsync()
    {
        try
        {
            return await _pipe.ReadAsync();
        }
        catch (InvalidDataException damage)
        {
            Damage = damage.Message;
            return null;
        }
    }
}
