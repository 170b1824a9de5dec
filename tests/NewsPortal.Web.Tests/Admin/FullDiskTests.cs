using System.Net;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Media;
using NewsPortal.Testing;
using NewsPortal.Testing.Web;
using Serilog.Events;

namespace NewsPortal.Web.Tests.Admin;

/// <summary>Disks that are really full: the upload is refused, readers go on, and room alone mends it.</summary>
[Collection(UploadBuffers.Alone)]
public sealed class FullDiskTests : DeskTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_pictures_disk()
    {
        using var disk = SmallDisk.Mount(Path.Combine(Portal.Newsroom.Database.Directory, "media"), 4_000);
        Assert.SkipUnless(disk is not null, SmallDisk.NotPermitted);
        using var desk = await DeskOnTheWire.OpenAsync(Portal);
        await desk.UploadAsync(DeskOnTheWire.Uploader, Photos.Jpeg(1), Token);
        var article = await PublishAsync();
        disk.Fill();

        var refused = await desk.UploadAsync(DeskOnTheWire.Uploader, Photos.Jpeg(2), Token);

        Assert.Equal((HttpStatusCode.OK, "refused"), (refused.Status, Result(refused)));
        Assert.Contains("hết chỗ", refused.Body, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Path.Combine(disk.Folder, ".unfinished")));
        await ReadersGoOnAsync(article);
        disk.MakeRoom();
        var taken = await desk.UploadAsync(DeskOnTheWire.Uploader, Photos.Jpeg(2), Token);
        Assert.Equal((HttpStatusCode.OK, "stored"), (taken.Status, Result(taken)));
    }

    [Theory]
    [InlineData(DeskOnTheWire.Library)]
    [InlineData(DeskOnTheWire.Uploader)]
    public async Task The_disk_that_bodies_are_buffered_on(string path)
    {
        using var disk = SmallDisk.Mount(UploadBuffers.Folder, 64);
        Assert.SkipUnless(disk is not null, SmallDisk.NotPermitted);
        using var desk = await DeskOnTheWire.OpenAsync(Portal);
        var article = await PublishAsync();
        disk.Fill();

        var refused = await desk.UploadAsync(path, new byte[3_000_000], Token);

        Assert.Equal(HttpStatusCode.InsufficientStorage, refused.Status);
        Assert.Contains("Ổ đĩa của máy chủ đã đầy", refused.TextOf("main"), StringComparison.Ordinal);
        Assert.Equal(["filler"], Directory.GetFiles(disk.Folder).Select(Path.GetFileName));
        Assert.Contains(
            Portal.Logs.Of(LogEventLevel.Error),
            l => l.StartsWith("A form cannot be buffered", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, (await new Visitor(desk.Client).OpenAsync(article)).Status);
        disk.MakeRoom();
        disk.Dispose();
        var taken = await desk.UploadAsync(DeskOnTheWire.Uploader, Photos.Jpeg(2), Token);
        Assert.Equal((HttpStatusCode.OK, "stored"), (taken.Status, Result(taken)));
    }

    private async Task<string> PublishAsync()
    {
        var category = await Portal.Newsroom.CategoryAsync("Thời sự");
        var id = await Portal.Newsroom.PublishedAsync(new ArticleContent { Headline = "Họp", CategoryId = category });
        return PortalPaths.Article("thoi-su", "hop", id);
    }

    private async Task ReadersGoOnAsync(string article)
    {
        using var reader = new HttpClient { BaseAddress = Portal.ClientOptions.BaseAddress };
        var picture = await Portal.Newsroom.AskAsync((IMediaLibrary library) => library.FindAsync(1, Token));
        // One file was made at upload, the other cannot be kept any more and is sent all the same.
        foreach (var rendition in new[] { new Rendition("full", 320, "jpg"), new Rendition("1x1", 320, "jpg") })
        {
            var path = rendition.Path(picture!.EditionHash);
            Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync(new Uri(path, UriKind.Relative), Token)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync(new Uri(article, UriKind.Relative), Token)).StatusCode);
    }

    private static string? Result(WebPage answer) =>
        answer.Document.QuerySelector("[data-result]")?.GetAttribute("data-result");
}
