using NewsPortal.Infrastructure.Search;
using NewsPortal.Infrastructure.Search.Upkeep;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Search.Upkeep;

public sealed class IndexMergesTests : IDisposable
{
    private const int MergedAtOnce = 10;

    private readonly string _folder = Directory.CreateTempSubdirectory("newsportal-test-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task One_that_fails_in_the_background_ends_nothing_and_is_known_at_the_next_look()
    {
        // Small segments are merged into the next, whose file cannot be written where a folder stands.
        Directory.CreateDirectory(Path.Combine(_folder, "_a.fdt"));
        using var generation = IndexGeneration.Open(_folder, 1, new());
        generation.Commit(new IndexState());
        using var makers = new DocumentMakers();
        for (var i = 0; i < MergedAtOnce; i++)
        {
            generation.Add(makers.Readers.Of(DocumentKinds.Tag, i, $"Lúa {i}"));
            generation.Show();
        }

        var failure = await FailureAsync(generation);

        Assert.NotNull(failure);
        Assert.True(IndexFaults.IsFault(failure), failure.ToString());
        Assert.False(IndexFaults.IsDamage(failure), failure.ToString());
        Assert.Equal(MergedAtOnce, generation.Ask(searcher => searcher.IndexReader.NumDocs));
        generation.Searchers.Dispose();
    }

    private static async Task<Exception?> FailureAsync(IndexGeneration generation)
    {
        var failure = Record.Exception(generation.Check);
        for (var i = 0; i < 100 && failure is null; i++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
            failure = Record.Exception(generation.Check);
        }

        return failure;
    }
}
