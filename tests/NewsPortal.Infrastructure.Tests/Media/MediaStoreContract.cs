using System.Security.Cryptography;
using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Media;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Media;

/// <summary>What every store promises, inherited once per store.</summary>
public abstract class MediaStoreContract : IAsyncLifetime
{
    public static TheoryData<string> BadNames =>
    [
        "../secret.txt", "originals/../../secret.txt", "/etc/passwd", "C:\\windows\\win.ini", "originals\\..\\x",
        "originals//x.jpg", ".unfinished/x", "originals/x.jpg\n", "originals/x\0.jpg", "originals/%2e%2e/x",
        "originals/", "originals/ảnh.jpg", "Originals/x.jpg", "originals/x.jpg?a=1", "",
        "originals/" + new string('a', 200),
    ];

    protected IMediaStore Store { get; private set; } = null!;
    protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => Store = await OpenStoreAsync();

    public abstract ValueTask DisposeAsync();

    /// <summary>An empty store of the test's own.</summary>
    protected abstract Task<IMediaStore> OpenStoreAsync();

    [Fact]
    public async Task What_was_never_written_is_not_there()
    {
        Assert.Null(await Store.OpenAsync("originals/ab/x.jpg", Ct));
        Assert.False(await Store.ExistsAsync("originals/ab/x.jpg", Ct));
        await Store.DeleteAsync("originals/ab/x.jpg", Ct);
        Assert.Empty(await ListAsync(""));
    }

    [Fact]
    public async Task What_is_written_can_be_read_and_replaced()
    {
        await Store.WriteAsync("originals/ab/x.jpg", "một hai"u8.ToArray(), Ct);
        Assert.Equal("một hai"u8.ToArray(), await ReadAsync("originals/ab/x.jpg"));

        await Store.WriteAsync("originals/ab/x.jpg", "ba"u8.ToArray(), Ct);

        Assert.Equal("ba"u8.ToArray(), await ReadAsync("originals/ab/x.jpg"));
        Assert.True(await Store.ExistsAsync("originals/ab/x.jpg", Ct));
    }

    [Fact]
    public async Task A_file_may_be_empty()
    {
        await Store.WriteAsync("x.jpg", Array.Empty<byte>(), Ct);

        Assert.Empty((await ReadAsync("x.jpg"))!);
    }

    [Fact]
    public async Task What_is_deleted_is_gone_and_nothing_else_is()
    {
        await Store.WriteAsync("originals/ab/x.jpg", new byte[1], Ct);
        await Store.WriteAsync("originals/ab/y.jpg", new byte[2], Ct);
        await Store.WriteAsync("renditions/ab/z.webp", new byte[3], Ct);

        await Store.DeleteAsync("originals/ab/x.jpg", Ct);
        await Store.DeleteAsync("originals/ab/x.jpg", Ct);
        await Store.DeleteAsync("renditions/ab/z.webp", Ct);

        Assert.Null(await Store.OpenAsync("originals/ab/x.jpg", Ct));
        Assert.Equal(["originals/ab/y.jpg"], (await ListAsync("")).Select(f => f.Name));
    }

    [Fact]
    public async Task Files_are_listed_by_the_beginning_of_their_names()
    {
        foreach (var name in new[] { "originals/ab/1.jpg", "originals/ac/22.jpg", "renditions/ab/333.webp", "x" })
        {
            await Store.WriteAsync(name, new byte[name.Length], Ct);
        }

        var all = await ListAsync("");

        Assert.Equal(["originals/ab/1.jpg", "originals/ac/22.jpg", "renditions/ab/333.webp", "x"], Names(all));
        Assert.All(all, f => Assert.Equal((f.Name.Length, DateTimeKind.Utc), (f.Length, f.WrittenAt.Kind)));
        Assert.All(all, f => Assert.InRange(
            f.WrittenAt, TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(-2),
            TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(2)));
        Assert.Equal(["originals/ab/1.jpg", "originals/ac/22.jpg"], Names(await ListAsync("originals/")));
        Assert.Equal(["originals/ac/22.jpg"], Names(await ListAsync("originals/ac")));
        Assert.Equal(["renditions/ab/333.webp"], Names(await ListAsync("renditions/ab/3")));
        Assert.Empty(await ListAsync("nothing/"));
    }

    [Theory, MemberData(nameof(BadNames))]
    public async Task A_name_that_could_leave_the_store_is_refused(string name)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Store.OpenAsync(name, Ct));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.WriteAsync(name, new byte[1], Ct));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.ExistsAsync(name, Ct));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.DeleteAsync(name, Ct));
    }

    [Theory]
    [InlineData("../")]
    [InlineData("/")]
    [InlineData("originals//")]
    [InlineData("originals/../")]
    [InlineData(".unfinished/")]
    public async Task A_beginning_that_could_leave_the_store_is_refused(string prefix) =>
        await Assert.ThrowsAsync<ArgumentException>(() => ListAsync(prefix));

    [Fact]
    public async Task Of_simultaneous_writes_of_one_name_one_is_the_last_and_whole()
    {
        var contents = Enumerable.Range(1, 12).Select(i => Filled((byte)i, 200_000)).ToList();

        await Task.WhenAll(contents.Select(c => Task.Run(() => Store.WriteAsync("originals/ab/x.jpg", c, Ct), Ct)));

        var last = await ReadAsync("originals/ab/x.jpg");
        Assert.Contains(contents, c => c.AsSpan().SequenceEqual(last));
        Assert.Single(await ListAsync(""));
    }

    [Fact]
    public async Task A_reader_sees_the_old_file_or_the_new_one_never_half_of_it()
    {
        var (old, next) = (Filled(1, 300_000), Filled(2, 290_000));
        await Store.WriteAsync("x.jpg", old, Ct);
        var writing = Task.Run(
            async () =>
            {
                for (var i = 0; i < 40; i++)
                {
                    await Store.WriteAsync("x.jpg", i % 2 == 0 ? next : old, Ct);
                }
            },
            Ct);

        while (!writing.IsCompleted)
        {
            var seen = await ReadAsync("x.jpg");
            Assert.Equal(seen![0] == 1 ? old : next, seen);
        }

        await writing;
    }

    [Fact]
    public async Task Files_come_and_go_while_others_write_and_delete_beside_them()
    {
        var busy = Enumerable.Range(0, 4).Select(n => Task.Run(
            async () =>
            {
                for (var i = 0; i < 25; i++)
                {
                    await Store.WriteAsync($"renditions/ab/{n}.jpg", new byte[10], Ct);
                    await Store.DeleteAsync($"renditions/ab/{n}.jpg", Ct);
                }
            },
            Ct)).ToList();
        while (!busy.All(b => b.IsCompleted))
        {
            await ListAsync("renditions/");
        }

        await Task.WhenAll(busy);
        Assert.Empty(await ListAsync(""));
    }

    [Theory]
    [InlineData(100_000)]
    [InlineData(9_000_000)]
    public async Task A_part_is_read_by_seeking(int length)
    {
        var file = RandomNumberGenerator.GetBytes(length);
        await Store.WriteAsync("x.jpg", file, Ct);

        await using var stream = (await Store.OpenAsync("x.jpg", Ct))!;
        var (middle, end) = (new byte[1_000], new byte[500]);
        stream.Seek(length / 2, SeekOrigin.Begin);
        await stream.ReadExactlyAsync(middle, Ct);
        stream.Seek(-500, SeekOrigin.End);
        await stream.ReadExactlyAsync(end, Ct);

        Assert.True(stream.CanSeek);
        Assert.Equal(length, stream.Length);
        Assert.Equal(file[(length / 2)..(length / 2 + 1_000)], middle);
        Assert.Equal(file[^500..], end);
        Assert.Equal(0, await stream.ReadAsync(middle, Ct));
    }

    [Fact]
    public async Task A_large_file_comes_back_as_it_went()
    {
        var file = RandomNumberGenerator.GetBytes(70_000_000);

        await Store.WriteAsync("originals/ab/large.jpg", file, Ct);

        await using var stream = await Store.OpenAsync("originals/ab/large.jpg", Ct);
        Assert.Equal(SHA256.HashData(file), await SHA256.HashDataAsync(stream!, Ct));
        Assert.Equal(file.Length, Assert.Single(await ListAsync("")).Length);
    }

    protected async Task<byte[]?> ReadAsync(string name)
    {
        await using var stream = await Store.OpenAsync(name, Ct);
        using var content = new MemoryStream();
        await (stream ?? throw new InvalidOperationException($"{name} is not there")).CopyToAsync(content, Ct);
        return content.ToArray();
    }

    protected async Task<IReadOnlyList<StoredFile>> ListAsync(string prefix) =>
        await Store.ListAsync(prefix, Ct).ToListAsync(Ct);

    private static IEnumerable<string> Names(IEnumerable<StoredFile> files) =>
        files.Select(f => f.Name).Order(StringComparer.Ordinal);

    private static byte[] Filled(byte value, int length)
    {
        var bytes = new byte[length];
        Array.Fill(bytes, value);
        return bytes;
    }
}

public sealed class MediaStoreOnDisk : MediaStoreContract
{
    private readonly string _root = Directory.CreateTempSubdirectory("newsportal-media-").FullName;

    public override ValueTask DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return ValueTask.CompletedTask;
    }

    protected override Task<IMediaStore> OpenStoreAsync() =>
        Task.FromResult<IMediaStore>(new DiskMediaStore(_root, TimeProvider.System));
}

public sealed class MediaStoreOnAzureBlob : MediaStoreContract
{
    private AzureBlobOptions? _container;

    public override async ValueTask DisposeAsync()
    {
        if (_container is not null)
        {
            await Azurite.Client(_container).DeleteIfExistsAsync(cancellationToken: CancellationToken.None);
        }
    }

    protected override async Task<IMediaStore> OpenStoreAsync() =>
        new BlobMediaStore(_container = (await Azurite.GetAsync()).NewContainer());
}
