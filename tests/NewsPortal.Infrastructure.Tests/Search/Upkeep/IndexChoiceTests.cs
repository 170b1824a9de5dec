using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Tags;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Infrastructure.Search;
using NewsPortal.Infrastructure.Search.Upkeep;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Search.Upkeep;

/// <summary>Which of the indexes that lie on disk is used, and by whom.</summary>
public sealed class IndexChoiceTests : IndexOnDisk
{
    [Fact]
    public async Task One_of_an_older_program_is_built_anew()
    {
        var state = await StateAsync();
        using (var old = IndexGeneration.Open(Path.Combine(Folder, "000007"), 7, new()))
        {
            old.Commit(state with { Schema = IndexFields.SchemaVersion - 1 });
        }

        await Newsroom.IndexAsync();

        Assert.Single(Found());
        Assert.Equal("000008", Generation);
    }

    [Fact]
    public async Task One_of_another_database_is_built_anew()
    {
        using (var other = IndexGeneration.Open(Path.Combine(Folder, "000001"), 1, new()))
        {
            other.Commit(await StateAsync() with { Database = Guid.NewGuid() });
        }

        await Newsroom.IndexAsync();

        Assert.Single(Found());
        Assert.Equal("000002", Generation);
    }

    [Fact]
    public async Task One_that_knows_more_than_a_backup_that_was_put_back_is_built_anew()
    {
        await PublishAsync("Lúa chiêm");
        await Newsroom.IndexAsync();
        await LaterAsync();
        await using (var scope = Newsroom.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
            await db.PublishedArticles.Where(a => a.Headline == "Lúa chiêm")
                .ExecuteDeleteAsync(TestContext.Current.CancellationToken);
            await db.Outbox.Where(o => o.Id > 1).ExecuteDeleteAsync(TestContext.Current.CancellationToken);
        }

        await LaterAsync();

        Assert.Single(Found());
        Assert.Equal("000002", Generation);
    }

    [Fact]
    public async Task One_begun_before_there_was_anything_learns_whose_it_is_and_ends_with_that_database()
    {
        await Newsroom.DisposeAsync();
        await OpenAsync();
        await Newsroom.IndexAsync();
        await PublishAsync("Lúa mùa");
        await LaterAsync();
        Assert.Equal("000001", Generation);

        await using (var scope = Newsroom.Services.CreateAsyncScope())
        {
            var other = Guid.NewGuid();
            await scope.ServiceProvider.GetRequiredService<NewsDbContext>().AuditEntries.OrderBy(a => a.Id).Take(1)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(a => a.CommitId, other), TestContext.Current.CancellationToken);
        }

        await LaterAsync();

        Assert.Equal("000002", Generation);
        Assert.Single(Found());
    }

    [Fact]
    public async Task What_was_begun_and_never_written_to_goes_with_the_next_start()
    {
        await using (var before = Node())
        {
            await before.IndexAllAsync();
        }

        var begun = Directory.CreateDirectory(Path.Combine(Folder, "000009")).FullName;
        await File.WriteAllTextAsync(Path.Combine(begun, "write.lock"), "", TestContext.Current.CancellationToken);
        await Newsroom.IndexAsync();

        Assert.Equal("000001", Generation);
    }

    [Fact]
    public async Task Names_that_were_being_carried_into_their_stories_are_carried_on_after_a_crash()
    {
        var tag = (await Newsroom.AskAsync((ITags tags) =>
            tags.EnsureAsync(["gạo"], TestContext.Current.CancellationToken)))[0];
        var state = await StateAsync();
        var number = await Newsroom.PublishedAsync(
            new ArticleContent { Headline = "Nếp", CategoryId = Category }, "gạo");
        using (var crashed = IndexGeneration.Open(Path.Combine(Folder, "000001"), 1, new ColumnsRead()))
        {
            using var makers = new DocumentMakers();
            crashed.Add(makers.Readers.Of(new SearchableArticle
            {
                Id = number, SortKey = 1, Form = ArticleForm.Story, CategoryId = Category, Headline = "Nếp",
                Standfirst = string.Empty, BodyHtml = string.Empty, TagIds = [tag], Names = ["thóc"],
            }));
            var outbox = await StateAsync();
            crashed.Commit(state with { Followed = outbox.Followed, Renames = [new Subject("tag", tag).Key] });
        }

        await Newsroom.IndexAsync();

        Assert.Equal([number], Newsroom.Services.Find<ReadersIndex>("gạo"));
        Assert.Empty(Newsroom.Services.Find<ReadersIndex>("thóc"));
    }

    [Fact]
    public async Task Readers_are_answered_while_a_new_one_is_built_by_another_process_which_is_then_taken_over()
    {
        await Newsroom.IndexAsync();
        await using var cli = Node();

        Assert.True(await cli.ReindexAsync(SearchIndexKind.Readers, null, TestContext.Current.CancellationToken) > 0);
        Assert.Single(Found());
        await LaterAsync();
        await PublishAsync("Lúa chiêm");
        await Newsroom.IndexAsync();

        Assert.Equal(2, Found().Count);
        Assert.Equal("000002", Generation);
    }

    [Fact]
    public async Task A_second_portal_finds_what_the_first_committed_while_both_run()
    {
        await using var first = Node();
        await first.IndexAllAsync();
        await Newsroom.IndexAsync();
        await PublishAsync("Lúa chiêm");
        Newsroom.Clock.Advance(TimeSpan.FromSeconds(10));
        await first.IndexAllAsync();

        await Newsroom.IndexAsync();

        Assert.Equal(2, Found().Count);
        Assert.False(Newsroom.Services.GetRequiredService<ReadersIndex>().IsRebuilding);
    }

    [Fact]
    public async Task A_second_portal_reads_what_the_first_commits_and_takes_its_place_when_it_goes()
    {
        var first = Node();
        await first.IndexAllAsync();
        await Newsroom.IndexAsync();
        Assert.Single(Found());
        await PublishAsync("Lúa chiêm");
        await first.DisposeAsync();

        await LaterAsync();

        Assert.Equal(2, Found().Count);
    }
}
