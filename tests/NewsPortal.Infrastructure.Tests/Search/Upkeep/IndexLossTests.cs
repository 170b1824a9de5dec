using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewsPortal.Core.Articles;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Infrastructure.Search;
using NewsPortal.Infrastructure.Search.Upkeep;
using NewsPortal.Infrastructure.Tests.Cli;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Search.Upkeep;

/// <summary>Whatever happens to the files, the index comes back by itself.</summary>
public sealed class IndexLossTests : IAsyncLifetime
{
    private TestNewsroom _newsroom = null!;
    private int _category;

    private string Folder => Path.Combine(_newsroom.Database.Directory, "index", "readers");

    public async ValueTask InitializeAsync()
    {
        _newsroom = await TestNewsroom.OpenAsync();
        _category = await _newsroom.CategoryAsync("Xã hội");
        await PublishAsync("Lúa mùa");
    }

    public ValueTask DisposeAsync() => _newsroom.DisposeAsync();

    [Fact]
    public async Task Deleted_under_a_running_process_it_is_built_anew()
    {
        await _newsroom.IndexAsync();
        Directory.Delete(Path.Combine(_newsroom.Database.Directory, "index"), recursive: true);
        Assert.Single(Found(_newsroom.Services));
        await PublishAsync("Lúa chiêm");

        await LaterAsync();

        Assert.Equal(2, Found(_newsroom.Services).Count);
        Assert.NotEmpty(Directory.GetFiles(Folder, "segments_*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task One_file_lost_under_a_running_process_is_noticed()
    {
        await _newsroom.IndexAsync();
        File.Delete(Directory.GetFiles(Folder, "*.cfs", SearchOption.AllDirectories)[0]);

        await LaterAsync();

        Assert.Equal("000002", Path.GetFileName(Assert.Single(Directory.GetDirectories(Folder))));
        Assert.Single(Found(_newsroom.Services));
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
        await _newsroom.IndexAsync();
        for (var i = 0; i < 5 && !Directory.Exists(Path.Combine(Folder, "000002")); i++)
        {
            await LaterAsync();
        }

        Assert.Single(Found(_newsroom.Services));
        Assert.False(_newsroom.Services.GetRequiredService<ReadersIndex>().IsRebuilding);
        Assert.Equal("000002", Path.GetFileName(Assert.Single(Directory.GetDirectories(Folder))));
    }

    [Fact]
    public async Task One_of_an_older_program_is_built_anew()
    {
        using (var old = IndexGeneration.Open(Path.Combine(Folder, "000007"), 7, new()))
        {
            old.Commit(new IndexState { Schema = IndexFields.SchemaVersion - 1, IsComplete = true });
        }

        await _newsroom.IndexAsync();

        Assert.Single(Found(_newsroom.Services));
        Assert.Equal("000008", Path.GetFileName(Assert.Single(Directory.GetDirectories(Folder))));
    }

    [Fact]
    public async Task One_of_another_database_is_built_anew()
    {
        using (var other = IndexGeneration.Open(Path.Combine(Folder, "000001"), 1, new()))
        {
            other.Commit(new IndexState
            {
                Schema = IndexFields.SchemaVersion, IsComplete = true, Database = Guid.NewGuid(),
                ReadAt = TestNewsroom.Start.UtcDateTime,
            });
        }

        await _newsroom.IndexAsync();

        Assert.Single(Found(_newsroom.Services));
    }

    [Fact]
    public async Task One_begun_before_there_was_anything_learns_whose_it_is_and_ends_with_that_database()
    {
        await _newsroom.DisposeAsync();
        _newsroom = await TestNewsroom.OpenAsync();
        await _newsroom.IndexAsync();
        _category = await _newsroom.CategoryAsync("Xã hội");
        await PublishAsync("Lúa mùa");
        await LaterAsync();
        Assert.Equal("000001", Path.GetFileName(Assert.Single(Directory.GetDirectories(Folder))));

        await using (var scope = _newsroom.Services.CreateAsyncScope())
        {
            var other = Guid.NewGuid();
            await scope.ServiceProvider.GetRequiredService<NewsDbContext>().AuditEntries.OrderBy(a => a.Id).Take(1)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(a => a.CommitId, other), TestContext.Current.CancellationToken);
        }

        await LaterAsync();

        Assert.Equal("000002", Path.GetFileName(Assert.Single(Directory.GetDirectories(Folder))));
        Assert.Single(Found(_newsroom.Services));
    }

    [Fact]
    public async Task Readers_are_answered_while_a_new_one_is_built_by_another_process_which_is_then_taken_over()
    {
        await _newsroom.IndexAsync();
        await using var cli = Node();

        Assert.True(await cli.ReindexAsync(SearchIndexKind.Readers, null, TestContext.Current.CancellationToken) > 0);
        Assert.Single(Found(_newsroom.Services));
        await LaterAsync();
        await PublishAsync("Lúa chiêm");
        await _newsroom.IndexAsync();

        Assert.Equal(2, Found(_newsroom.Services).Count);
        Assert.Equal("000002", Path.GetFileName(Assert.Single(Directory.GetDirectories(Folder))));
    }

    [Fact]
    public async Task A_second_portal_reads_what_the_first_commits_and_takes_its_place_when_it_goes()
    {
        var first = Node();
        await first.IndexAllAsync();
        await _newsroom.IndexAsync();
        Assert.Single(Found(_newsroom.Services));
        await PublishAsync("Lúa chiêm");
        await first.DisposeAsync();

        await LaterAsync();

        Assert.Equal(2, Found(_newsroom.Services).Count);
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
            using var cli = Shell.Start(_newsroom.Database, "reindex");
            while (!cli.HasExited && !File.Exists(Path.Combine(Folder, $"{i + 1:D6}", "write.lock")))
            {
                await Task.Delay(5, TestContext.Current.CancellationToken);
            }

            cli.Kill(entireProcessTree: true);
            await cli.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        // One that was killed before it wrote anything.
        var begun = Directory.CreateDirectory(Path.Combine(Folder, "000009")).FullName;
        await File.WriteAllTextAsync(Path.Combine(begun, "write.lock"), "", TestContext.Current.CancellationToken);
        await _newsroom.IndexAsync();
        await LaterAsync();

        Assert.Equal(41, Found(_newsroom.Services).Count);
        Assert.Single(Directory.GetDirectories(Folder));
    }

    [Fact]
    public async Task On_a_full_disk_readers_go_on_and_room_alone_mends_it()
    {
        var folder = Path.Combine(_newsroom.Database.Directory, "index");
        using var disk = SmallDisk.Mount(folder, 2_000);
        Assert.SkipUnless(disk is not null, SmallDisk.NotPermitted);
        var lines = new Lines();
        await using var node = TestServices.Build(
            _newsroom.Database, _newsroom.Clock, s => s.AddSingleton<ILoggerProvider>(lines));
        await node.IndexAllAsync();
        disk.Fill();
        await PublishAsync("Lúa chiêm");

        for (var i = 0; i < 5; i++)
        {
            _newsroom.Clock.Advance(TimeSpan.FromSeconds(40));
            await node.KeepSearchIndexAsync(TestContext.Current.CancellationToken);
            Assert.NotEmpty(Found(node));
        }

        Assert.Single(lines.Errors, l => l.Contains("readers index", StringComparison.Ordinal));
        disk.MakeRoom();
        _newsroom.Clock.Advance(TimeSpan.FromSeconds(40));
        await node.IndexAllAsync();
        _newsroom.Clock.Advance(TimeSpan.FromSeconds(40));
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

    /// <summary>Past the next look at the files, and the wait after a failure.</summary>
    private async Task LaterAsync()
    {
        for (var i = 0; i < 2; i++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
            _newsroom.Clock.Advance(TimeSpan.FromSeconds(40));
            await _newsroom.IndexAsync();
        }
    }

    private ServiceProvider Node() => TestServices.Build(_newsroom.Database, _newsroom.Clock);

    private Task<long> PublishAsync(string headline) =>
        _newsroom.PublishedAsync(new ArticleContent { Headline = headline, CategoryId = _category });

    private static IReadOnlyList<long> Found(IServiceProvider services) => services.Find<ReadersIndex>("lúa");

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
