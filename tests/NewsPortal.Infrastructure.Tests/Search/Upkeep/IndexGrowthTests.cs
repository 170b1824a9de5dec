using Lucene.Net.Search;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Core.Outbox;
using NewsPortal.Infrastructure.Common;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Infrastructure.Search;
using NewsPortal.Infrastructure.Search.Upkeep;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Search.Upkeep;

/// <summary>Three stories about rice, of which one turn of the keeper indexes the newest.</summary>
public sealed class IndexGrowthTests : IndexOnDisk
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Until_it_is_complete_readers_are_told_so_and_find_the_newest_and_all_that_is_new()
    {
        var newest = await PublishMoreAsync();
        await using var node = SlowNode();

        Assert.True(await node.KeepSearchIndexAsync(SearchIndexKind.Readers, Ct));
        Assert.Equal([newest], Found(node));
        Assert.True(node.GetRequiredService<ReadersIndex>().IsRebuilding);

        var news = await PublishAsync("Lúa nếp");
        Assert.True(await node.KeepSearchIndexAsync(SearchIndexKind.Readers, Ct));
        Assert.Contains(news, Found(node));
        Assert.True(node.GetRequiredService<ReadersIndex>().IsRebuilding);

        await node.IndexAllAsync();
        Assert.Equal(4, Found(node).Count);
        Assert.False(node.GetRequiredService<ReadersIndex>().IsRebuilding);
    }

    [Fact]
    public async Task A_process_that_ends_in_the_middle_leaves_the_rest_to_the_next()
    {
        await PublishMoreAsync();
        await using (var first = SlowNode())
        {
            Assert.True(await first.KeepSearchIndexAsync(SearchIndexKind.Readers, Ct));
            Assert.Single(Found(first));
        }

        await Newsroom.IndexAsync();

        Assert.Equal(3, Found().Count);
        Assert.Equal("000001", Generation);
    }

    /// <summary>Two, so long ago that no message of them is followed any more.</summary>
    /// <returns>The newest.</returns>
    private async Task<long> PublishMoreAsync()
    {
        await PublishAsync("Lúa chiêm");
        var newest = await PublishAsync("Lúa nương");
        Newsroom.Clock.Advance(OutboxCursor.Window * 2);
        return newest;
    }

    private ServiceProvider SlowNode() => TestServices.Build(Newsroom.Database, Newsroom.Clock, services =>
        services.AddKeyedSingleton(SearchIndexKind.Readers, (provider, _) => new IndexParts(
            new OneByOne(new ReadersContent()), provider.GetRequiredService<DataDirectory>(),
            provider.GetRequiredService<IndexLog>(), provider.GetRequiredService<TimeProvider>())));

    /// <summary>Each takes longer than one turn of the keeper may.</summary>
    private sealed class OneByOne(IndexContent content) : IndexContent
    {
        public override string Name => content.Name;
        public override int Schema => content.Schema;
        public override int Parts => content.Parts;
        public override SearcherFactory Searchers => content.Searchers;

        public override Task<int> CountAsync(NewsDbContext db, CancellationToken ct) => content.CountAsync(db, ct);

        public override async Task<IndexBatch> NextAsync(
            NewsDbContext db, int part, long before, int size, CancellationToken ct)
        {
            await Task.Delay(500, ct);
            return await content.NextAsync(db, part, before, 1, ct);
        }

        public override Task<IReadOnlyCollection<Subject>> SubjectsAsync(
            NewsDbContext db, IReadOnlyList<OutboxMessage> messages, CancellationToken ct) =>
            content.SubjectsAsync(db, messages, ct);

        public override Task<IReadOnlyList<IndexEntry>> ReadAsync(
            NewsDbContext db, IReadOnlyCollection<Subject> subjects, CancellationToken ct) =>
            content.ReadAsync(db, subjects, ct);
    }
}
