using Microsoft.Extensions.Time.Testing;
using NewsPortal.Infrastructure.Media;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Media;

public sealed class DiskMediaStoreTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("newsportal-media-").FullName;
    private readonly DiskMediaStore _store;

    public DiskMediaStoreTests() =>
        _store = new DiskMediaStore(_root, new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(200)));

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task What_is_written_can_be_read_and_replaced()
    {
        await _store.WriteAsync("originals/ab/x.jpg", "một"u8.ToArray(), Ct);
        await _store.WriteAsync("originals/ab/x.jpg", "hai"u8.ToArray(), Ct);

        await using var stream = await _store.OpenAsync("originals/ab/x.jpg", Ct);
        using var reader = new StreamReader(stream!);
        Assert.Equal("hai", await reader.ReadToEndAsync(Ct));
        Assert.True(await _store.ExistsAsync("originals/ab/x.jpg", Ct));
    }

    [Fact]
    public async Task What_was_never_written_is_not_there()
    {
        Assert.Null(await _store.OpenAsync("originals/ab/x.jpg", Ct));
        Assert.False(await _store.ExistsAsync("originals/ab/x.jpg", Ct));
    }

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("originals/../../secret.txt")]
    [InlineData("/etc/passwd")]
    [InlineData("C:\\windows\\win.ini")]
    [InlineData("originals\\..\\x")]
    [InlineData("originals//x.jpg")]
    [InlineData(".unfinished/x")]
    [InlineData("originals/x.jpg\n")]
    [InlineData("originals/x\0.jpg")]
    [InlineData("originals/%2e%2e/x")]
    [InlineData("")]
    public async Task A_name_that_could_leave_the_folder_is_refused(string name)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => _store.OpenAsync(name, Ct));
        await Assert.ThrowsAsync<ArgumentException>(() => _store.WriteAsync(name, new byte[1], Ct));
        await Assert.ThrowsAsync<ArgumentException>(() => _store.ExistsAsync(name, Ct));
    }

    [Fact]
    public async Task A_failed_write_leaves_neither_a_file_nor_a_remainder()
    {
        // A folder stands where the file should go, so the last step fails.
        Directory.CreateDirectory(Path.Combine(_root, "originals", "x.jpg", "inside"));

        await Assert.ThrowsAnyAsync<SystemException>(() => _store.WriteAsync("originals/x.jpg", new byte[9], Ct));

        Assert.Empty(Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_reader_sees_the_old_file_or_the_new_one_never_half_of_it()
    {
        var (old, next) = (Filled(1), Filled(2));
        await _store.WriteAsync("x.jpg", old, Ct);
        var writing = Task.Run(
            async () =>
            {
                for (var i = 0; i < 40; i++)
                {
                    await _store.WriteAsync("x.jpg", i % 2 == 0 ? next : old, Ct);
                }
            },
            Ct);

        while (!writing.IsCompleted)
        {
            await using var stream = await _store.OpenAsync("x.jpg", Ct);
            using var seen = new MemoryStream();
            await stream!.CopyToAsync(seen, Ct);
            Assert.Equal(old.Length, seen.Length);
            Assert.Single(seen.ToArray().Distinct());
        }

        await writing;
    }

    [Fact]
    public async Task What_a_killed_process_left_behind_is_cleared_away()
    {
        var left = Path.Combine(Directory.CreateDirectory(Path.Combine(_root, ".unfinished")).FullName, "left");
        await File.WriteAllTextAsync(left, "half", Ct);

        await _store.WriteAsync("x.jpg", new byte[1], Ct);

        Assert.False(File.Exists(left));
    }

    private static byte[] Filled(byte value)
    {
        var bytes = new byte[300_000];
        Array.Fill(bytes, value);
        return bytes;
    }
}
