using System.Diagnostics;
using Microsoft.Extensions.Time.Testing;
using NewsPortal.Infrastructure.Media;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Media;

/// <summary>What only files on a disk can suffer; the rest is in MediaStoreContract.</summary>
public sealed class DiskMediaStoreTests : IDisposable
{
    private const string RootVariable = "NEWSPORTAL_TEST_WRITER_ROOT";
    private const int Length = 24_000_000;

    private readonly string _root = Directory.CreateTempSubdirectory("newsportal-media-").FullName;
    private readonly DiskMediaStore _store;

    public DiskMediaStoreTests() =>
        _store = new DiskMediaStore(_root, new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(200)));

    private static CancellationToken Ct => TestContext.Current.CancellationToken;
    private string Unfinished => Path.Combine(_root, ".unfinished");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task A_failed_write_leaves_neither_a_file_nor_a_remainder()
    {
        // A folder stands where the file should go, so the last step fails.
        Directory.CreateDirectory(Path.Combine(_root, "originals", "x.jpg", "inside"));

        await Assert.ThrowsAnyAsync<SystemException>(() => _store.WriteAsync("originals/x.jpg", new byte[9], Ct));

        Assert.Empty(Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task What_a_killed_process_left_behind_is_not_listed_and_cleared_away()
    {
        var left = Path.Combine(Directory.CreateDirectory(Unfinished).FullName, "left");
        await File.WriteAllTextAsync(left, "half", Ct);
        Assert.Empty(await _store.ListAsync("", Ct).ToListAsync(Ct));

        await _store.WriteAsync("x.jpg", new byte[1], Ct);

        Assert.False(File.Exists(left));
    }

    [Fact]
    public async Task The_last_file_takes_its_folder_with_it()
    {
        await _store.WriteAsync("renditions/ab/abc/full-320.jpg", new byte[1], Ct);
        await _store.WriteAsync("renditions/ab/abd/full-320.jpg", new byte[1], Ct);

        await _store.DeleteAsync("renditions/ab/abc/full-320.jpg", Ct);

        var folders = Directory.GetDirectories(Path.Combine(_root, "renditions", "ab"));
        Assert.Equal(["abd"], folders.Select(Path.GetFileName));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_writer_killed_in_the_middle_leaves_whole_files_only(int round)
    {
        using var writer = StartWriter();
        await UntilAsync(() => File.Exists(Path.Combine(_root, $"originals/{round}.jpg")));
        await UntilAsync(() => HalfWritten().Any());
        writer.Kill();
        await writer.WaitForExitAsync(Ct);

        Assert.NotEmpty(HalfWritten());
        await foreach (var file in _store.ListAsync("", Ct))
        {
            var content = await File.ReadAllBytesAsync(Path.Combine(_root, file.Name), Ct);
            Assert.Equal((Length, Length), (file.Length, content.Length));
            Assert.False(content.AsSpan().ContainsAnyExcept(content[0]));
        }
    }

    /// <summary>The process that the test above starts and kills.</summary>
    [Fact(Explicit = true)]
    public async Task Write_until_killed()
    {
        var store = new DiskMediaStore(Environment.GetEnvironmentVariable(RootVariable)!, TimeProvider.System);
        for (var i = 1; ; i++)
        {
            var content = new byte[Length];
            Array.Fill(content, (byte)i);
            await store.WriteAsync($"originals/{i % 8}.jpg", content, Ct);
        }
    }

    private IEnumerable<FileInfo> HalfWritten() =>
        new DirectoryInfo(Unfinished).EnumerateFiles().Where(f => f.Length is > 0 and < Length);

    private Process StartWriter()
    {
        var start = new ProcessStartInfo("dotnet",
        [
            Path.Combine(AppContext.BaseDirectory, "NewsPortal.Infrastructure.Tests.dll"),
            "-explicit", "only", "-method", $"{typeof(DiskMediaStoreTests).FullName}.{nameof(Write_until_killed)}",
        ]);
        start.RedirectStandardOutput = true;
        start.Environment[RootVariable] = _root;
        return Process.Start(start)!;
    }

    private static async Task UntilAsync(Func<bool> condition)
    {
        var waited = Stopwatch.StartNew();
        while (!condition())
        {
            Assert.True(waited.Elapsed < TimeSpan.FromSeconds(60), "The writer writes nothing.");
            await Task.Delay(1, Ct);
        }
    }
}
