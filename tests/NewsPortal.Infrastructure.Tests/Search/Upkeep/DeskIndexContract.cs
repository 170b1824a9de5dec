using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Media;
using NewsPortal.Core.Search;
using NewsPortal.Core.Tags;
using NewsPortal.Infrastructure.Search;
using NewsPortal.Infrastructure.Tests.Database;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Search.Upkeep;

public abstract class DeskIndexContract(TestDatabaseKind kind) : ContractTests(kind)
{
    private int _category;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _category = await Newsroom.CategoryAsync("Xã hội");
    }

    [Fact]
    public async Task Drafts_are_found_at_the_desk_by_all_they_say_and_by_readers_not_at_all()
    {
        var id = await Newsroom.DraftAsync(
            new ArticleContent
            {
                Headline = "Bản nháp", Body = "Cây **gạo** đầu làng.", CategoryId = _category,
                EventIds = [await Newsroom.EventAsync("Mùa lũ")],
                Byline = [new BylineEntry(await Newsroom.AuthorAsync("Lò Thị Mai"), BylineRole.Text)],
            },
            "nông thôn");
        await Newsroom.IndexAsync();

        foreach (var words in new[] { "ban nhap", "cây gạo", "mua lu", "Lò Thị Mai", "nông thôn", "xa hoi", "gạ làn" })
        {
            Assert.Equal([id], await FoundAsync(Looking(words)));
        }

        Assert.Empty(await FoundAsync(Looking("cây thông")));
        Assert.Empty(Newsroom.Services.Find<ReadersIndex>("ban nhap"));
    }

    [Fact]
    public async Task Quoted_words_stand_in_a_row_and_abbreviations_are_found_both_ways()
    {
        const string Much = "\n\nNhiều chữ khác, để lời nói một lần không thành cặp từ của bài.";
        var row = await Newsroom.DraftAsync(new ArticleContent
        {
            Headline = "Một", CategoryId = _category,
            Body = "Phong trào dân vận khéo ở xã.\n\nỦy ban nhân dân họp." + string.Concat(Enumerable.Repeat(Much, 9)),
        });
        var apart = await Newsroom.DraftAsync(new ArticleContent
        {
            Headline = "Hai", CategoryId = _category, Body = "Khéo vận động thì dân nghe.\n\nUBND tỉnh họp.",
        });
        await Newsroom.IndexAsync();

        Assert.Equal([row, apart], (await FoundAsync(Looking("dân vận khéo"))).Order());
        Assert.Equal([row], await FoundAsync(Looking("“dan van khéo” xã")));
        Assert.Equal([row], await FoundAsync(Looking("\"dân vận\" \"ở xã\"")));
        Assert.Empty(await FoundAsync(Looking("\"khéo dân\"")));
        Assert.Equal([row, apart], (await FoundAsync(Looking("ubnd"))).Order());
        Assert.Equal([row, apart], (await FoundAsync(Looking("uỷ ban nhân dân"))).Order());
        Assert.Empty(await FoundAsync(Looking("hdnd")));
    }

    [Fact]
    public async Task The_newest_revision_counts_and_filters_are_exact()
    {
        var author = await Newsroom.AuthorAsync("Lò Thị Mai");
        var child = await Newsroom.CategoryAsync("Đời sống", _category);
        var other = await Newsroom.CategoryAsync("Kinh tế");
        var draft = await Newsroom.DraftAsync(new ArticleContent { Headline = "Lúa mùa", CategoryId = child });
        var live = await Newsroom.PublishedAsync(new ArticleContent
        {
            Headline = "Lúa chiêm", CategoryId = other, Byline = [new BylineEntry(author, BylineRole.Text)],
        });
        await Newsroom.IndexAsync();
        await Newsroom.ChangedAsync(draft, c => c with { Headline = "Lúa nương" });
        await Newsroom.IndexAsync();

        Assert.Equal([draft, live], (await FoundAsync(Looking("lúa"))).Order());
        Assert.Empty(await FoundAsync(Looking("lúa mùa")));
        Assert.Equal([draft], await FoundAsync(Looking("lúa") with { State = ArticleState.Draft }));
        Assert.Equal([draft], await FoundAsync(Looking("lúa") with { CategoryId = _category }));
        Assert.Equal([live], await FoundAsync(Looking("lúa") with { AuthorId = author }));
        Assert.Empty(await FoundAsync(Looking("lúa") with { AuthorId = author, State = ArticleState.Draft }));
    }

    [Fact]
    public async Task The_likest_stand_first_unless_the_newest_are_asked_for()
    {
        var marked = await DraftAsync("Con đường mới");
        Newsroom.Clock.Advance(TimeSpan.FromMinutes(1));
        var folded = await DraftAsync("Cây dương mới");
        Newsroom.Clock.Advance(TimeSpan.FromMinutes(1));
        var inBody = await Newsroom.DraftAsync(new ArticleContent { Body = "Bên đường làng.", CategoryId = _category });
        await Newsroom.IndexAsync();

        Assert.Equal(marked, (await FoundAsync(Looking("đường")))[0]);
        Assert.Equal(
            [inBody, folded, marked], await FoundAsync(Looking("đường") with { Order = SearchOrder.Newest }));
    }

    [Fact]
    public async Task Until_the_index_is_complete_the_database_answers_and_the_list_says_so()
    {
        var id = await Newsroom.DraftAsync(new ArticleContent { Headline = "Lúa mùa", CategoryId = _category });

        Assert.True(await Newsroom.AskAsync((IDeskArticles list) => Task.FromResult(list.IsRebuilding)));
        Assert.Equal([id], await FoundAsync(Looking("lua m")));

        await Newsroom.IndexAsync();
        Assert.False(await Newsroom.AskAsync((IDeskArticles list) => Task.FromResult(list.IsRebuilding)));
    }

    [Fact]
    public async Task Pages_go_on_where_the_one_before_ended()
    {
        for (var i = 0; i < IDeskArticles.PageSize + 3; i++)
        {
            await Newsroom.DraftAsync(new ArticleContent { Headline = $"Lúa {i}", CategoryId = _category });
        }

        await Newsroom.IndexAsync();
        var first = await PageAsync(Looking("lúa"));
        var second = await PageAsync(Looking("lúa") with { Page = 2 });

        Assert.Equal(IDeskArticles.PageSize + 3, first.TotalItemCount);
        Assert.Equal((IDeskArticles.PageSize, 3), (first.Count, second.Count));
        Assert.Empty(first.Select(r => r.Id).Intersect(second.Select(r => r.Id)));
        Assert.False((await PageAsync(Looking("lúa") with { Page = int.MaxValue })).Exists);
    }

    [Fact]
    public async Task Pictures_are_found_by_their_words_and_whatever_else_is_asked()
    {
        var newsEvent = await Newsroom.EventAsync("Mùa lũ");
        await Newsroom.IndexAsync();
        var unused = await Newsroom.PictureAsync(caption: "Cầu treo mùa lũ.", credit: "Thu Hà");
        var shown = await Newsroom.PictureAsync(caption: "Cầu phao mùa lũ.", credit: "Minh Sơn");
        await Newsroom.PublishedAsync(new ArticleContent
        {
            CategoryId = _category, EventIds = [newsEvent], LeadMediaId = shown.Id,
        });
        await Newsroom.IndexAsync();

        Assert.Equal([unused.Id], await PicturesAsync(new MediaFilter { Words = "cau treo" }));
        Assert.Equal([unused.Id, shown.Id], await PicturesAsync(new MediaFilter { Words = "mùa lũ" }));
        Assert.Equal([unused.Id, shown.Id], await PicturesAsync(new MediaFilter { Words = "anh.jpg lũ" }));
        Assert.Equal(
            [unused.Id], await PicturesAsync(new MediaFilter { Words = "lũ", Condition = MediaCondition.Unused }));
        Assert.Equal([shown.Id], await PicturesAsync(new MediaFilter { Words = "lũ", EventId = newsEvent }));
        Assert.Equal([shown.Id], await PicturesAsync(new MediaFilter { Words = "lũ", Credit = "minh" }));
        Assert.Empty(await PicturesAsync(new MediaFilter { Words = "lũ", Condition = MediaCondition.WithoutAltText }));
        Assert.Empty(await PicturesAsync(new MediaFilter { Words = "lũ", UploaderId = 99 }));
        Assert.Empty(await PicturesAsync(new MediaFilter { Words = "lũ", To = new DateOnly(2022, 12, 15) }));
        Assert.Equal(
            2, (await PicturesAsync(new MediaFilter { Words = "lũ", From = new DateOnly(2022, 12, 16) })).Count);
    }

    [Fact]
    public async Task The_first_renaming_of_a_new_tag_is_followed()
    {
        await Newsroom.IndexAsync();
        var id = await Newsroom.DraftAsync(new ArticleContent { CategoryId = _category }, "nông thôn");
        await Newsroom.IndexAsync();
        var tag = await Newsroom.AskAsync((ITags tags) => tags.EnsureAsync(["nông thôn"], Ct));
        await Newsroom.AskAsync((ITags tags) =>
            tags.RenameAsync(tag[0], "nông thôn", "bản làng", "ban-lang", TestNewsroom.Chief, Ct));
        await Newsroom.IndexAsync();

        Assert.Equal([id], await FoundAsync(Looking("bản làng")));
        Assert.Empty(await FoundAsync(Looking("nông thôn")));
    }

    [Fact]
    public async Task Words_without_end_are_written_like_others_in_both_indexes()
    {
        await Newsroom.IndexAsync();
        var id = await Newsroom.PublishedAsync(new ArticleContent
        {
            Headline = "Lúa mùa", CategoryId = _category,
            Body = $"Gạo {new string('a', 40_000)} {string.Join('.', Enumerable.Repeat("111", 12_000))} nếp.",
        });
        await Newsroom.IndexAsync();

        Assert.Equal([id], await FoundAsync(Looking("gạo nếp")));
        Assert.Equal([id], Newsroom.Services.Find<ReadersIndex>("gạo nếp"));
    }

    private Task<long> DraftAsync(string headline) =>
        Newsroom.DraftAsync(new ArticleContent { Headline = headline, CategoryId = _category });

    private static ArticleFilter Looking(string words) => new(words, null, null, null, 1);

    private async Task<IReadOnlyList<long>> FoundAsync(ArticleFilter filter) =>
        [.. (await PageAsync(filter)).Select(r => r.Id)];

    private Task<PagedList<ArticleRow>> PageAsync(ArticleFilter filter) =>
        Newsroom.AskAsync((IDeskArticles list) => list.PageAsync(filter, Ct));

    private async Task<IReadOnlyList<int>> PicturesAsync(MediaFilter filter)
    {
        var page = await Newsroom.AskAsync((IMediaLibrary library) => library.PageAsync(filter, 20, Ct));
        return [.. page.Select(m => m.Id).Order()];
    }
}

public sealed class DeskIndexOnSqlite() : DeskIndexContract(TestDatabaseKind.Sqlite);

public sealed class DeskIndexOnSqlServer() : DeskIndexContract(TestDatabaseKind.SqlServer);
