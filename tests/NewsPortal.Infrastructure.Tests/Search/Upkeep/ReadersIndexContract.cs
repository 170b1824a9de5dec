using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Events;
using NewsPortal.Infrastructure.Search;
using NewsPortal.Infrastructure.Tests.Database;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Search.Upkeep;

public abstract class ReadersIndexContract(TestDatabaseKind kind) : ContractTests(kind)
{
    [Fact]
    public async Task Everything_a_reader_reads_is_in_it()
    {
        var category = await Newsroom.CategoryAsync("Xã hội");
        var picture = await Newsroom.PictureAsync(caption: "Cầu treo bắc qua suối.");
        var id = await Newsroom.PublishedAsync(
            new ArticleContent
            {
                Headline = "Dân vận khéo", Standfirst = "Chuyện ở bản.", Body = "Con **đường** mới.\n\nHai hàng cây.",
                CategoryId = category, EventIds = [await Newsroom.EventAsync("Mùa lũ")], LeadMediaId = picture.Id,
                Byline = [new BylineEntry(await Newsroom.AuthorAsync("Lò Thị Mai"), BylineRole.Text)],
            },
            "nông thôn mới");

        await Newsroom.IndexAsync();

        Assert.All(
            ["dan van kheo", "chuyện ở bản", "con đường mới", "hai hàng cây", "cầu treo", "mùa lũ", "lò thị mai",
                "nông thôn mới"],
            words => Assert.Equal([id], Find(words)));
        Assert.Empty(Find("strong"));
    }

    [Fact]
    public async Task Drafts_and_unpublished_changes_are_not()
    {
        var category = await Newsroom.CategoryAsync("Xã hội");
        await Newsroom.DraftAsync(new ArticleContent { Headline = "Bản nháp mật", CategoryId = category });
        var live = await Newsroom.PublishedAsync(new ArticleContent { Headline = "Đã đăng", CategoryId = category });
        await Newsroom.ChangedAsync(live, c => c with { Headline = "Đang sửa mật" });

        await Newsroom.IndexAsync();

        Assert.Empty(Find("mật"));
        Assert.Equal([live], Find("đã đăng"));
    }

    [Fact]
    public async Task It_follows_what_is_published_updated_and_withdrawn()
    {
        var category = await Newsroom.CategoryAsync("Xã hội");
        await Newsroom.IndexAsync();
        var id = await Newsroom.PublishedAsync(new() { Headline = "Cơn bão số ba", CategoryId = category });

        await Newsroom.IndexAsync();
        Assert.Equal([id], Find("cơn bão"));

        await Newsroom.ChangedAsync(id, c => c with { Headline = "Trận lụt" });
        await Newsroom.DoneAsync(id, (desk, v) => desk.UpdateAsync(id, v, TestNewsroom.Chief, Ct));
        await Newsroom.IndexAsync();
        Assert.Empty(Find("cơn bão"));
        Assert.Equal([id], Find("trận lụt"));

        await Newsroom.DoneAsync(id, (desk, v) => desk.WithdrawAsync(id, v, "Sai", TestNewsroom.Chief, Ct));
        await Newsroom.IndexAsync();
        Assert.Empty(Find("trận lụt"));
    }

    [Fact]
    public async Task A_renamed_event_is_found_by_its_new_name_and_its_stories_too()
    {
        var newsEvent = await Newsroom.EventAsync("Mùa lũ");
        var id = await Newsroom.PublishedAsync(
            new ArticleContent { CategoryId = await Newsroom.CategoryAsync("Xã hội"), EventIds = [newsEvent] });
        await Newsroom.IndexAsync();
        Assert.Equal([newsEvent], Find("mùa lũ", DocumentKinds.Event));

        await Newsroom.AskAsync(async (INewsEvents events) =>
        {
            var stored = await events.FindAsync(newsEvent, Ct);
            stored!.Name = "Lũ quét tháng Tám";
            return await events.SaveAsync(stored, TestNewsroom.Chief, Ct);
        });
        await Newsroom.IndexAsync();

        Assert.Empty(Find("mùa lũ"));
        Assert.Equal([id], Find("lũ quét"));
        Assert.Equal([newsEvent], Find("lũ quét", DocumentKinds.Event));
        Assert.Empty(Find("mùa lũ", DocumentKinds.Event));
    }

    [Fact]
    public async Task Names_without_live_stories_are_not_in_it()
    {
        var category = await Newsroom.CategoryAsync("Xã hội");
        await Newsroom.EventAsync("Chưa có bài");
        await Newsroom.DraftAsync(new ArticleContent { CategoryId = category }, "thẻ nháp");
        await Newsroom.IndexAsync();
        await Newsroom.PublishedAsync(new ArticleContent { CategoryId = category }, "thẻ sống");
        await Newsroom.IndexAsync();

        Assert.Empty(Find("chưa có bài", DocumentKinds.Event));
        Assert.Empty(Find("thẻ nháp", DocumentKinds.Tag));
        Assert.Single(Find("thẻ sống", DocumentKinds.Tag));
    }

    [Fact]
    public async Task Another_start_goes_on_from_the_commit()
    {
        var category = await Newsroom.CategoryAsync("Xã hội");
        var first = await Newsroom.PublishedAsync(new ArticleContent { Headline = "Bài đầu", CategoryId = category });
        await using (var node = OtherNode(_ => { }))
        {
            await node.IndexAllAsync();
        }

        var second = await Newsroom.PublishedAsync(new ArticleContent { Headline = "Bài sau", CategoryId = category });
        await Newsroom.Services.KeepSearchIndexAsync(SearchIndexKind.Readers, Ct);

        Assert.False(Newsroom.Services.GetRequiredService<ReadersIndex>().IsRebuilding);
        Assert.Equal([first, second], Find("bài"));
        Assert.Equal("000001", Assert.Single(Generations()));
    }

    [Fact]
    public async Task A_cursor_older_than_what_the_outbox_keeps_is_of_no_use()
    {
        await using (var node = OtherNode(_ => { }))
        {
            await node.IndexAllAsync();
        }

        Newsroom.Clock.Advance(TimeSpan.FromDays(7));
        await Newsroom.IndexAsync();

        Assert.Equal("000002", Assert.Single(Generations()));
    }

    protected IReadOnlyList<long> Find(string words, string kind = DocumentKinds.Article) =>
        Newsroom.Services.Find<ReadersIndex>(words, kind);

    private IEnumerable<string?> Generations() =>
        Directory.GetDirectories(Path.Combine(Newsroom.Database.Directory, "index", "readers"))
            .Select(Path.GetFileName);
}

public sealed class ReadersIndexOnSqlite() : ReadersIndexContract(TestDatabaseKind.Sqlite);

public sealed class ReadersIndexOnSqlServer() : ReadersIndexContract(TestDatabaseKind.SqlServer);
