using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewsPortal.Infrastructure.Search;
using NewsPortal.Infrastructure.Search.Upkeep;
using NewsPortal.Infrastructure.Tests.Cli;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Search.Upkeep;

/// <summary>Whatever happens to the files, the index comes back by itself.</summary>
public sealed class IndexLossTests : IndexOnDisk
{
    [Fact]
    public async Task Deleted_under_a_running_process_it_is_built_anew()
    {
        await Newsroom.IndexAsync();
        Directory.Delete(Path.Combine(Newsroom.Database.Directory, "index"), recursive: true);
        Assert.Single(Found());
        await PublishAsync("Lúa chiêm");

        await LaterAsync();

        Assert.Equal(2, Found().Count);
        Assert.NotEmpty(Directory.GetFiles(Folder, "segments_*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task One_file_lost_under_a_running_process_is_noticed()
    {
        await Newsroom.IndexAsync();
        File.Delete(Directory.GetFiles(Folder, "*.cfs", SearchOption.AllDirectories)[0]);

        await LaterAsync();

        Assert.Equal("000002", Generation);
        Assert.Single(Found());
    }

    [Theory]
    [InlineData("segments_*", "cut")]
    [InlineData("*.cfs", "cut")]
    [InlineData("*.cfs", "gone")]
    [InlineData("*.cfs", "spoilt")]
    [InlineData("*.cfs", "spoilt checksum")]
    public async Task A_damaged_file_is_noticed_at_the_next_start(string files, string damage)
    {
        await using (var before = Node())
        {
            await before.IndexAllAsync();
        }

        Spoil(Directory.GetFiles(Folder, files, SearchOption.AllDirectories)[0], damage);
        await Newsroom.IndexAsync();
        for (var i = 0; i < 5 && !Directory.Exists(Path.Combine(Folder, "000002")); i++)
        {
            await LaterAsync();
        }

        Assert.Single(Found());
        Assert.False(Newsroom.Services.GetRequiredService<ReadersIndex>().IsRebuilding);
        Assert.Equal("000002", Generation);
    }

    [Fact]
    public async Task Damage_that_no_start_meets_is_found_soon_after()
    {
        var state = await StateAsync();
        using (var large = IndexGeneration.Open(Path.Combine(Folder, "000001"), 1, new ColumnsRead()))
        {
            using var makers = new DocumentMakers();
            for (var i = 0; i < 2_000; i++)
            {
                large.Add(makers.Readers.Of(DocumentKinds.Tag, i, $"chữ{i} số{i * 7} tên{i * 13}"));
            }

            large.Commit(state);
        }

        Spoil(Directory.GetFiles(Folder, "*.cfs", SearchOption.AllDirectories)[0], "spoilt");
        await Newsroom.IndexAsync();
        Assert.Equal("000001", Generation);

        await LaterAsync();

        Assert.Single(Found());
        Assert.Equal("000002", Generation);
    }

    [Fact]
    public async Task A_process_killed_in_the_middle_leaves_nothing_wrong()
    {
        for (var i = 0; i < 40; i++)
        {
            await PublishAsync($"Lúa {i}");
        }

        for (var i = 0; i < 3; i++)
        {
            using var cli = Shell.Start(Newsroom.Database, "reindex");
            while (!cli.HasExited && !File.Exists(Path.Combine(Folder, $"{i + 1:D6}", "write.lock")))
            {
                await Task.Delay(5, TestContext.Current.CancellationToken);
            }

            cli.Kill(entireProcessTree: true);
            await cli.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        await Newsroom.IndexAsync();
        await LaterAsync();

        Assert.Equal(41, Found().Count);
        Assert.Single(Directory.GetDirectories(Folder));
    }

    [Fact]
    public async Task On_a_full_disk_readers_go_on_and_room_alone_mends_it()
    {
        var folder = Path.Combine(Newsroom.Database.Directory, "index");
        using var disk = SmallDisk.Mount(folder, 2_000);
        Assert.SkipUnless(disk is not null, SmallDisk.NotPermitted);
        var lines = new Lines();
        await using var node = TestServices.Build(
            Newsroom.Database, Newsroom.Clock, s => s.AddSingleton<ILoggerProvider>(lines));
        await node.IndexAllAsync();
        disk.Fill();
        await PublishAsync("Lúa chiêm");

        for (var i = 0; i < 5; i++)
        {
            Newsroom.Clock.Advance(TimeSpan.FromSeconds(40));
            await node.KeepSearchIndexAsync(SearchIndexKind.Readers, TestContext.Current.CancellationToken);
            Assert.NotEmpty(Found(node));
        }

        Assert.Single(lines.Errors, l => l.Contains("readers index", StringComparison.Ordinal));
        disk.MakeRoom();
        Newsroom.Clock.Advance(TimeSpan.FromSeconds(40));
        await node.IndexAllAsync();
        Newsroom.Clock.Advance(TimeSpan.FromSeconds(40));
        await node.IndexAllAsync();

        Assert.Equal(2, Found(node).Count);
        await node.DisposeAsync();
    }

    private static void Spoil(string file, string damage)
    {
        if (damage == "gone")
        {
            File.Delete(file);
            return;
        }

        using var stream = File.Open(file, FileMode.Open, FileAccess.ReadWrite);
        if (damage == "cut")
        {
            stream.SetLength(stream.Length / 2);
            return;
        }

        // The last file in a compound one ends with its checksum, before that of them all.
        stream.Position = damage == "spoilt checksum" ? stream.Length - 20 : stream.Length / 2;
        stream.Write([0x55, 0xAA, 0x55, 0xAA]);
    }

    private sealed class Lines : ILoggerProvider, ILogger
    {
        public List<string> Errors { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;
        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception,
            Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                Errors.Add(formatter(state, exception));
            }
        }

        public void Dispose()
        {
        }
    }
}
