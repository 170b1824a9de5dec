using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Tests.Media;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Cli;

public sealed class MediaCleanTests
{
    [Fact]
    public async Task It_lists_what_it_would_remove_and_removes_what_it_listed()
    {
        await using var newsroom = await TestNewsroom.OpenAsync();
        var file = Pictures.Of("png");
        await newsroom.AskAsync((IMediaLibrary library) => library.AddAsync(
            new Upload("lúa.png", new MemoryStream(file), file.Length, new PictureWords { Credit = "NVCC" }),
            TestNewsroom.Chief, TestContext.Current.CancellationToken));

        var listed = await Shell.RunAsync(newsroom.Database, null, "media", "clean", "--dry-run");
        var removed = await Shell.RunAsync(newsroom.Database, null, "media", "clean", "--older-than", "30");
        var again = await Shell.RunAsync(newsroom.Database, null, "media", "clean");

        const string Line = "media:1 lúa.png, uploaded 2022-12-16, never used: 7 files, 0.0 MB";
        Assert.Equal((0, 0, 0), (listed.ExitCode, removed.ExitCode, again.ExitCode));
        Assert.StartsWith(Line, listed.Output, StringComparison.Ordinal);
        Assert.EndsWith("would be removed", listed.Output.TrimEnd(), StringComparison.Ordinal);
        Assert.StartsWith(Line, removed.Output, StringComparison.Ordinal);
        Assert.Equal("0 unused pictures and 0 orphans, 0 files, 0.0 MB removed", again.Output.Trim());
    }

    [Fact]
    public async Task What_may_be_under_way_is_never_garbage()
    {
        await using var database = await TestDatabase.CreateAsync();

        var answer = await Shell.RunAsync(database, null, "media", "clean", "--older-than", "0");

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("--older-than is at least 1", answer.Errors, StringComparison.Ordinal);
    }
}
