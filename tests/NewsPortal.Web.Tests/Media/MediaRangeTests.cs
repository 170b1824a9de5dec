using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Core.Media;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Media;

/// <summary>Parts, heads and conditions (RFC 9110, 13 and 14) over a real connection.</summary>
public sealed class MediaRangeTests(PictureOnTheWire wire) : IClassFixture<PictureOnTheWire>
{
    private const string Immutable = "public, max-age=31536000, immutable";

    private static CancellationToken Token => TestContext.Current.CancellationToken;
    private string Path => wire.Picture("full-640.jpg");

    [Theory]
    [InlineData("bytes=0-99", 0, 100)]
    [InlineData("bytes=100-199", 100, 100)]
    [InlineData("bytes=-50", -50, 50)]
    public async Task A_part_is_206_with_its_place(string range, int from, int length)
    {
        var whole = (await AskAsync()).Body;
        var start = from < 0 ? whole.Length + from : from;

        var part = await AskAsync("GET", $"Range: {range}");

        Assert.Equal(206, part.Status);
        Assert.Equal(whole[start..(start + length)], part.Body);
        Assert.Equal($"bytes {start}-{start + length - 1}/{whole.Length}", part.Headers["content-range"]);
        Assert.Equal((Immutable, "image/jpeg"), (part.Headers["cache-control"], part.Headers["content-type"]));
    }

    [Fact]
    public async Task A_part_beyond_the_end_is_416_that_no_cache_keeps()
    {
        var whole = (await AskAsync()).Body;

        var answer = await AskAsync("GET", "Range: bytes=99999999-");

        Assert.Equal((416, $"bytes */{whole.Length}"), (answer.Status, answer.Headers["content-range"]));
        Assert.Equal("no-store", answer.Headers["cache-control"]);
        Assert.Empty(answer.Body);
    }

    [Theory]
    [InlineData("bytes=0-9,20-29")]
    [InlineData("bytes=0-0,-1")]
    [InlineData("bytes=x-y")]
    [InlineData("lines=0-9")]
    public async Task Several_parts_or_nonsense_get_the_whole(string range)
    {
        var whole = await AskAsync();

        var answer = await AskAsync("GET", $"Range: {range}");

        Assert.Equal((200, whole.Body.Length), (answer.Status, answer.Body.Length));
    }

    [Fact]
    public async Task A_part_of_what_has_changed_is_the_whole()
    {
        var whole = await AskAsync();

        var same = await AskAsync("GET", "Range: bytes=0-9", $"If-Range: {whole.Headers["etag"]}");
        var other = await AskAsync("GET", "Range: bytes=0-9", "If-Range: \"other\"");

        Assert.Equal((206, 200), (same.Status, other.Status));
    }

    [Fact]
    public async Task A_head_tells_all_and_sends_nothing()
    {
        var whole = await AskAsync();

        var head = await AskAsync("HEAD");

        Assert.Equal(200, head.Status);
        Assert.Empty(head.Body);
        foreach (var name in new[] { "content-length", "content-type", "etag", "cache-control", "accept-ranges" })
        {
            Assert.Equal(whole.Headers[name], head.Headers[name]);
        }
    }

    [Fact]
    public async Task Whoever_has_it_gets_304()
    {
        var tag = (await AskAsync()).Headers["etag"];

        var same = await AskAsync("GET", $"If-None-Match: {tag}");
        var any = await AskAsync("GET", "If-None-Match: \"x\", " + tag);
        var head = await AskAsync("HEAD", $"If-None-Match: {tag}");
        var other = await AskAsync("GET", "If-None-Match: \"x\"");

        Assert.Equal((304, 304, 304, 200), (same.Status, any.Status, head.Status, other.Status));
        Assert.Equal((tag, Immutable), (same.Headers["etag"], same.Headers["cache-control"]));
        Assert.Empty(same.Body);
    }

    [Theory]
    [InlineData("full-320.jpg", "image/jpeg")]
    [InlineData("full-320.webp", "image/webp")]
    [InlineData("16x9-320.avif", "image/avif")]
    public async Task Each_format_is_sent_as_what_it_is(string file, string type)
    {
        await MakeAvifAsync();

        var answer = await RawHttp.AskAsync(wire.Address, wire.Picture(file), Token);

        Assert.Equal((200, type), (answer.Status, answer.Headers["content-type"]));
        Assert.Equal(("nosniff", Immutable),
            (answer.Headers["x-content-type-options"], answer.Headers["cache-control"]));
        Assert.DoesNotContain("set-cookie", answer.Headers.Keys);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Nothing_else_can_be_done_to_it(string method) =>
        Assert.Contains((await AskAsync(method, "Content-Length: 0")).Status, new[] { 404, 405 });

    private Task<RawAnswer> AskAsync(string method = "GET", params string[] headers) =>
        RawHttp.AskAsync(wire.Address, Path, Token, method, headers);

    private Task MakeAvifAsync() => wire.Portal.Newsroom.Services.GetRequiredService<IMediaStore>()
        .WriteAsync(
            $"renditions/{wire.Asset.EditionHash[..2]}/{wire.Asset.EditionHash}/16x9-320.avif", new byte[9], Token);
}
