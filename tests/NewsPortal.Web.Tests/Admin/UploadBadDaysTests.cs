using System.Diagnostics;
using System.Net;
using System.Threading.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Core.Media;
using NewsPortal.Testing.Web;
using NewsPortal.Web.Tests.Media;
using Serilog.Events;

namespace NewsPortal.Web.Tests.Admin;

/// <summary>Uploads that go wrong on their way, over a real connection.</summary>
[Collection(UploadBuffers.Alone)]
public sealed class UploadBadDaysTests : DeskTests
{
    private const int Megabyte = 1024 * 1024;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DeskOnTheWire.Library)]
    [InlineData(DeskOnTheWire.Uploader)]
    public async Task A_file_of_30_MB_is_refused_with_a_sentence_beside_it(string path)
    {
        using var desk = await DeskOnTheWire.OpenAsync(Portal);

        var answer = await desk.UploadAsync(path, new byte[30 * Megabyte], Token);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("Ảnh lớn hơn 20 MB.", answer.Body, StringComparison.Ordinal);
        await NothingIsLeftAsync();
    }

    [Theory]
    [InlineData(DeskOnTheWire.Library)]
    [InlineData(DeskOnTheWire.Uploader)]
    public async Task A_body_of_100_MB_is_413_and_whoever_sent_it_can_read_why(string path)
    {
        using var desk = await DeskOnTheWire.OpenAsync(Portal);
        var clock = Stopwatch.StartNew();

        var answer = await desk.UploadAsync(path, new byte[100 * Megabyte], Token);

        // As slowly as everything that is sent at once: 64 MB a second.
        Assert.True(clock.Elapsed > TimeSpan.FromSeconds(1.4), $"Read in {clock.Elapsed}.");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
        Assert.Contains("mỗi lần gửi tối đa 48 MB", answer.TextOf("main"), StringComparison.Ordinal);
        await NothingIsLeftAsync();
    }

    [Fact]
    public async Task What_paces_the_bodies_ends_with_the_portal()
    {
        var portal = await PortalFactory.OpenAsync();
        var pace = portal.Services.GetRequiredService<RateLimiter>();

        await portal.DisposeAsync();

        Assert.Throws<ObjectDisposedException>(() => pace.AttemptAcquire());
    }

    [Fact]
    public async Task A_body_that_crawls_is_408_with_a_sentence()
    {
        using var desk = await DeskOnTheWire.OpenAsync(Portal);
        using var http = await desk.BeginUploadAsync(DeskOnTheWire.Library, 2 * Megabyte, Token);
        var crawling = CrawlAsync(http);

        var answer = await http.ReadAsync(Token);

        Assert.Equal(408, answer.Status);
        Assert.Contains("Đường truyền quá chậm", answer.Text, StringComparison.Ordinal);
        await crawling;
        await NothingIsLeftAsync();
    }

    [Theory]
    [InlineData(DeskOnTheWire.Library)]
    [InlineData(DeskOnTheWire.Uploader)]
    public async Task Whoever_goes_away_in_the_middle_leaves_nothing_behind(string path)
    {
        using var desk = await DeskOnTheWire.OpenAsync(Portal);
        for (var i = 0; i < 5; i++)
        {
            var http = await desk.BeginUploadAsync(path, 8 * Megabyte, Token);
            await http.SendAsync(new byte[Megabyte], Token);
            await UntilAsync(() => Buffers().Length > 0);
            http.Dispose();
            await UntilAsync(() => Buffers().Length == 0);
        }

        var next = await desk.UploadAsync(path, Photos.Jpeg(1), Token);
        Assert.Contains(next.Status, new[] { HttpStatusCode.OK, HttpStatusCode.Redirect });
        await NothingIsLeftAsync(pictures: 1);
    }

    [Fact]
    public async Task A_store_that_is_full_refuses_with_a_sentence_and_takes_the_file_when_there_is_room()
    {
        WatchedStore store = null!;
        await using var full = await PortalFactory.OpenAsync(change: services => services.AddSingleton<IMediaStore>(
            provider => store = new WatchedStore(Portal.Newsroom.Services.GetRequiredService<IMediaStore>())));
        using var desk = await DeskOnTheWire.OpenAsync(full);
        await desk.UploadAsync(DeskOnTheWire.Uploader, Photos.Jpeg(1), Token);
        store.Fault = new IOException("No space left on device", 28);

        var refused = await desk.UploadAsync(DeskOnTheWire.Uploader, Photos.Jpeg(2), Token);
        store.Fault = null;
        var taken = await desk.UploadAsync(DeskOnTheWire.Uploader, Photos.Jpeg(2), Token);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (refused.Status, taken.Status));
        Assert.Equal("refused", refused.The("[data-result]").GetAttribute("data-result"));
        Assert.Contains("hết chỗ", refused.Body, StringComparison.Ordinal);
        Assert.Equal("stored", taken.The("[data-result]").GetAttribute("data-result"));
    }

    private static async Task CrawlAsync(RawHttp http)
    {
        try
        {
            for (var i = 0; i < 600; i++)
            {
                await http.SendAsync(new byte[20], Token);
                await Task.Delay(500, Token);
            }
        }
        catch (IOException)
        {
            // The server hung up, which is what it should do.
        }
    }

    /// <summary>No picture but those, no half of one, no buffer of a body, nothing alarming in the log.</summary>
    private async Task NothingIsLeftAsync(int pictures = 0)
    {
        var media = Path.Combine(Portal.Newsroom.Database.Directory, "media");
        var originals = Path.Combine(media, "originals");
        Assert.Equal(
            pictures,
            Directory.Exists(originals) ? Directory.GetFiles(originals, "*", SearchOption.AllDirectories).Length : 0);
        var unfinished = Path.Combine(media, ".unfinished");
        Assert.True(!Directory.Exists(unfinished) || Directory.GetFiles(unfinished).Length == 0);
        await UntilAsync(() => Buffers().Length == 0);
        Assert.Empty(Portal.Logs.Of(LogEventLevel.Error));
        Assert.Empty(Portal.Logs.Of(LogEventLevel.Warning));
    }

    private static string[] Buffers() => Directory.GetFiles(UploadBuffers.Folder);

    private static async Task UntilAsync(Func<bool> condition)
    {
        for (var i = 0; !condition(); i++)
        {
            Assert.True(i < 200, "It did not happen within ten seconds.");
            await Task.Delay(50, Token);
        }
    }
}
