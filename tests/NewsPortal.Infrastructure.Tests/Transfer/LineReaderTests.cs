using System.IO.Compression;
using System.Text;
using NewsPortal.Infrastructure.Transfer;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Transfer;

public sealed class LineReaderTests
{
    [Theory]
    [InlineData("một\nhai\n", 2)]
    [InlineData("một\nhai", 2)]
    [InlineData("", 0)]
    [InlineData("\n\n", 2)]
    public async Task Lines_are_numbered_from_one(string text, int count)
    {
        var lines = await ReadAsync(Encoding.UTF8.GetBytes(text));

        Assert.Equal(Enumerable.Range(1, count), lines.Select(l => l.Number));
    }

    [Fact]
    public async Task Gzip_is_known_by_its_content()
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            await gzip.WriteAsync("một\nhai"u8.ToArray(), TestContext.Current.CancellationToken);
        }

        var lines = await ReadAsync(packed.ToArray());

        Assert.Equal(["một", "hai"], lines.Select(l => Encoding.UTF8.GetString(l.Text!)));
    }

    [Fact]
    public async Task A_huge_line_is_passed_over_and_the_next_is_read()
    {
        byte[] text = [.. "a\n"u8, .. new byte[(LineReader.MaxLineLength * 2) + 1], .. "\nb"u8];

        var lines = await ReadAsync(text);

        Assert.Equal([false, true, false], lines.Select(l => l.Text is null));
        Assert.Equal("b"u8.ToArray(), lines[2].Text);
    }

    private static async Task<List<FileLine>> ReadAsync(byte[] content)
    {
        using var file = new MemoryStream(content);
        var lines = new LineReader(new ImportFile(file).Content);
        return await lines.ReadAsync().ToListAsync(TestContext.Current.CancellationToken);
    }
}
