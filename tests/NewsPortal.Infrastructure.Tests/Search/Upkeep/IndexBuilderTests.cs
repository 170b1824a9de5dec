using Lucene.Net.Documents;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Core.Outbox;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Infrastructure.Search;
using NewsPortal.Infrastructure.Search.Upkeep;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Search.Upkeep;

/// <summary>A failure in the middle loses nothing and doubles nothing.</summary>
public sealed class IndexBuilderTests : IAsyncLifetime
{
    private readonly List<Subject> _leftOut = [];
    private TestNewsroom _newsroom = null!;
    private IndexGeneration _generation = null!;

    public async ValueTask InitializeAsync()
    {
        _newsroom = await TestNewsroom.OpenAsync();
        _generation = IndexGeneration.Open(Path.Combine(_newsroom.Database.Directory, "index", "000001"), 1, new());
    }

    public async ValueTask DisposeAsync()
    {
        _generation.Searchers.Dispose();
        _generation.Dispose();
        await _newsroom.DisposeAsync();
    }

    [Fact]
    public async Task A_reading_that_failed_is_done_again()
    {
        var content = new Numbers { FailsAtReading = 2 };
        await using var builder = Builder(content, new IndexState());

        await Assert.ThrowsAsync<IOException>(() => BuildAsync(builder));
        await BuildAsync(builder);

        Assert.True(builder.IsDone);
        Assert.Equal(Numbers.Count, _generation.Count);
    }

    [Fact]
    public async Task A_batch_that_was_half_written_is_written_again()
    {
        var content = new Numbers { Spoilt = { [12] = new IOException("the disk is full") } };
        await using var builder = Builder(content, new IndexState());

        await Assert.ThrowsAsync<IOException>(() => BuildAsync(builder));
        Assert.Equal(21, builder.BuiltTo);
        content.Spoilt.Clear();
        await BuildAsync(builder);

        Assert.Equal(Numbers.Count, Distinct());
        Assert.Equal(Numbers.Count, _generation.Count);
    }

    [Fact]
    public async Task So_it_is_when_another_start_goes_on_in_the_first_batch()
    {
        var content = new Numbers { Spoilt = { [25] = new IOException("the disk is full") } };
        await using (var builder = Builder(content, new IndexState()))
        {
            await Assert.ThrowsAsync<IOException>(() => BuildAsync(builder));
        }

        content.Spoilt.Clear();
        await using var next = Builder(content, new IndexState());
        await BuildAsync(next);

        Assert.Equal(Numbers.Count, Distinct());
        Assert.Equal(Numbers.Count, _generation.Count);
    }

    [Fact]
    public async Task A_document_that_cannot_be_written_keeps_no_other_from_it()
    {
        var content = new Numbers { Spoilt = { [12] = new ArgumentException("an immense term") } };
        await using var builder = Builder(content, new IndexState());

        await BuildAsync(builder);

        Assert.Equal([new Subject(DocumentKinds.Tag, 12)], _leftOut);
        Assert.Equal(Numbers.Count - 1, _generation.Count);
    }

    [Fact]
    public async Task What_news_touched_is_left_to_them()
    {
        await using var builder = Builder(new Numbers(), new IndexState());
        builder.Touch([new Subject(DocumentKinds.Tag, 12)]);

        await BuildAsync(builder);

        Assert.Equal(Numbers.Count - 1, _generation.Count);
    }

    private IndexBuilder Builder(Numbers content, IndexState from) => new(
        content, _newsroom.Services.GetRequiredService<IServiceScopeFactory>(),
        new DocumentWriting((subject, _) => _leftOut.Add(subject)), from, _generation.Count == 0);

    private Task<int> BuildAsync(IndexBuilder builder) =>
        builder.BuildAsync(_generation, TimeSpan.FromMinutes(1), 1, TestContext.Current.CancellationToken);

    private int Distinct()
    {
        _generation.Show();
        return _generation.Ask(searcher => Lucene.Net.Index.MultiFields
            .GetFields(searcher.IndexReader).GetTerms(IndexFields.Key) is { } keys ? Count(keys) : 0);
    }

    private static int Count(Lucene.Net.Index.Terms keys)
    {
        var count = 0;
        for (var all = keys.GetEnumerator(); all.MoveNext();)
        {
            count++;
        }

        return count;
    }

    /// <summary>Thirty documents in batches of ten.</summary>
    private sealed class Numbers : IndexContent
    {
        public const int Count = 30;
        private const int Batch = 10;
        private int _readings;

        public Dictionary<long, Exception> Spoilt { get; } = [];
        public int FailsAtReading { get; init; }
        public override string Name => "numbers";
        public override int Schema => 1;
        public override int Parts => 1;

        public override Task<int> CountAsync(NewsDbContext db, CancellationToken ct) => Task.FromResult(Count);

        public override Task<IndexBatch> NextAsync(
            NewsDbContext db, int part, long before, int size, CancellationToken ct)
        {
            if (++_readings == FailsAtReading)
            {
                throw new IOException("the network is away");
            }

            var last = Math.Min(before, Count + 1);
            var ids = Enumerable.Range(1, Batch).Select(i => last - i).Where(id => id > 0).ToList();
            return Task.FromResult(new IndexBatch([.. ids.Select(Entry)], last - Batch, last - Batch <= 1));
        }

        public override Task<IReadOnlyCollection<Subject>> SubjectsAsync(
            NewsDbContext db, IReadOnlyList<OutboxMessage> messages, CancellationToken ct) =>
            Task.FromResult<IReadOnlyCollection<Subject>>([]);

        public override Task<IReadOnlyList<IndexEntry>> ReadAsync(
            NewsDbContext db, IReadOnlyCollection<Subject> subjects, CancellationToken ct) =>
            Task.FromResult<IReadOnlyList<IndexEntry>>([]);

        private IndexEntry Entry(long id) => new(new Subject(DocumentKinds.Tag, id), makers => Document(makers, id));

        private Document Document(DocumentMakers makers, long id) => Spoilt.TryGetValue(id, out var fault)
            ? throw fault : makers.Readers.Of(DocumentKinds.Tag, (int)id, $"Lúa {id}");
    }
}
