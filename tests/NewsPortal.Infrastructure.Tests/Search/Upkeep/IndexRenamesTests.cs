using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Tags;
using NewsPortal.Infrastructure.Articles;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Infrastructure.Search;
using NewsPortal.Infrastructure.Search.Upkeep;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Search.Upkeep;

/// <summary>A tag on more stories than are made anew at once.</summary>
public sealed class IndexRenamesTests : IndexOnDisk
{
    private const int Stories = 320;

    private int _tag;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_process_that_ends_in_the_middle_leaves_the_rest_to_the_next()
    {
        await PublishManyAsync("gạo");
        await using (var first = Node())
        {
            await first.IndexAllAsync();
            await RenameAsync("gạo", "thóc");
            await first.KeepSearchIndexAsync(SearchIndexKind.Readers, Ct);
            Assert.InRange(first.Find<ReadersIndex>("thóc").Count, 1, Stories - 1);
        }

        await Newsroom.IndexAsync();

        Assert.Empty(Newsroom.Services.Find<ReadersIndex>("gạo"));
        Assert.Equal(Stories, Newsroom.Services.Find<ReadersIndex>("thóc").Count);
    }

    [Fact]
    public async Task A_name_that_is_corrected_in_the_middle_is_the_new_one_everywhere()
    {
        await PublishManyAsync("gạo");
        await Newsroom.IndexAsync();
        await RenameAsync("gạo", "thócc");
        await Newsroom.Services.KeepSearchIndexAsync(SearchIndexKind.Readers, Ct);
        await RenameAsync("thócc", "thóc");

        await Newsroom.IndexAsync();

        Assert.Empty(Newsroom.Services.Find<ReadersIndex>("gạo"));
        Assert.Empty(Newsroom.Services.Find<ReadersIndex>("thócc"));
        Assert.Equal(Stories, Newsroom.Services.Find<ReadersIndex>("thóc").Count);
    }

    [Fact]
    public async Task A_name_that_changes_while_the_index_grows_is_the_new_one_in_what_was_written_before()
    {
        await PublishManyAsync("gạo");
        var state = await StateAsync();
        using (var growing = IndexGeneration.Open(Path.Combine(Folder, "000001"), 1, new ColumnsRead()))
        {
            await WriteArticlesAsync(growing);
            growing.Commit(state with { IsComplete = false, Part = 1 });
        }

        await RenameAsync("gạo", "thóc");
        await Newsroom.IndexAsync();

        Assert.Equal("000001", Generation);
        Assert.Empty(Newsroom.Services.Find<ReadersIndex>("gạo"));
        Assert.Equal(Stories, Newsroom.Services.Find<ReadersIndex>("thóc").Count);
    }

    private async Task WriteArticlesAsync(IndexGeneration generation)
    {
        await using var scope = Newsroom.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
        var batch = await new ReadersContent().NextAsync(db, 0, long.MaxValue, 1_000, Ct);
        using var makers = new DocumentMakers();
        foreach (var entry in batch.Entries)
        {
            generation.Add(entry.Make!(makers));
        }
    }

    private async Task PublishManyAsync(string tag)
    {
        var id = await Newsroom.PublishedAsync(new ArticleContent { Headline = "Nếp", CategoryId = Category }, tag);
        _tag = (await Newsroom.AskAsync((ITags tags) => tags.EnsureAsync([tag], Ct)))[0];
        await using var scope = Newsroom.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
        var one = await db.PublishedArticles.AsNoTracking().SingleAsync(a => a.ArticleId == id, Ct);
        db.PublishedArticles.AddRange(Enumerable.Range(1, Stories - 1).Select(i => new PublishedArticle
        {
            ArticleId = id + i, SortKey = one.SortKey - 1_000 - i, Headline = $"Nếp {i}", CategoryId = Category,
            TagIds = one.TagIds, PublishedAt = one.PublishedAt, ChangedAt = one.ChangedAt, RevisionNumber = 1,
        }));
        await db.SaveChangesAsync(Ct);
    }

    private async Task RenameAsync(string seen, string name)
    {
        var saved = await Newsroom.AskAsync((ITags tags) =>
            tags.RenameAsync(_tag, seen, name, Slug.From(name), TestNewsroom.Chief, Ct));
        Assert.True(saved.Done);
    }
}
