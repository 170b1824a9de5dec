using System.Text;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Search;
using NewsPortal.Infrastructure.Tests.Database;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Search;

public abstract class ArticleSearchContract(TestDatabaseKind kind) : ContractTests(kind)
{
    private int _category;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _category = await Newsroom.CategoryAsync("Thời sự");
    }

    private Task<long> PublishAsync(string headline, string standfirst = "", string body = "") =>
        Newsroom.PublishedAsync(new ArticleContent
        {
            Headline = headline, Standfirst = standfirst, Body = body, CategoryId = _category,
        });

    private async Task<SearchResult> AskAsync(SearchRequest request, int pageSize = 10)
    {
        await Newsroom.IndexAsync();
        return await Newsroom.AskAsync((IArticleSearch search) => search.SearchAsync(request, pageSize, Ct));
    }

    private Task<SearchResult> AskAsync(string words) => AskAsync(new SearchRequest { Words = words });

    private async Task<IEnumerable<long>> IdsAsync(string words) => Ids(await AskAsync(words));

    private static IEnumerable<long> Ids(SearchResult result) => result.Hits.Select(h => h.Card.Id);

    [Theory]
    [InlineData("dan van kheo")]
    [InlineData("DÂN VẬN KHÉO")]
    [InlineData("dân van khéo")]
    [InlineData("khéo vận dân")]
    [InlineData("dân vân khéo")]
    [InlineData("\"dân vận khéo\"")]
    [InlineData("(dân* vận?) AND -khéo:")]
    public async Task Dân_vận_khéo_is_found_however_it_is_typed(string words)
    {
        var id = await PublishAsync("Phong trào “Dân vận khéo”");
        await PublishAsync("Dân làng vận động hiến đất");

        Assert.Equal([id], await IdsAsync(words));
        Assert.Equal([id], await IdsAsync(words.Normalize(NormalizationForm.FormD)));
    }

    [Fact]
    public async Task Marks_that_were_typed_stand_first_and_unmarked_words_match_all()
    {
        var road = await PublishAsync("Mở con đường mới");
        Newsroom.Clock.Advance(TimeSpan.FromHours(1));
        var man = await PublishAsync("Anh Dương về làng");

        Assert.Equal([road, man], await IdsAsync("đường"));
        Assert.Equal([man, road], await IdsAsync("dương"));
        Assert.Equal([road, man], (await IdsAsync("duong")).Order());
    }

    [Theory]
    [InlineData("hòa", "Hoà giải ở xóm")]
    [InlineData("hoà", "Hòa giải ở xóm")]
    [InlineData("uỷ ban", "Ủy ban họp")]
    [InlineData("uy ban", "Uỷ ban họp")]
    public async Task Where_the_tone_stands_does_not_matter(string words, string headline)
    {
        var id = await PublishAsync(headline);

        Assert.Equal([id], await IdsAsync(words));
    }

    [Fact]
    public async Task A_phrase_in_quotation_marks_stands_there_in_a_row()
    {
        var row = await PublishAsync("Một", body: "Tổ dân vận khéo của xóm.");
        await PublishAsync("Hai", body: "Khéo tay, dân vận động nhau, vận khéo léo; có dân vận.");

        Assert.Equal([row], await IdsAsync("\"dan van kheo\""));
        Assert.Equal(2, (await AskAsync("dan van kheo")).Hits.TotalItemCount);
    }

    [Fact]
    public async Task Neighbours_count_more_than_lone_syllables_and_the_headline_more_than_the_body()
    {
        var body = await PublishAsync("Chuyện làng", body: "Hôm ấy trời mưa, lũ về.");
        var standfirst = await PublishAsync("Chuyện xã", "Sau mưa lũ, dân dọn bùn.", "Dọn.");
        var headline = await PublishAsync("Mưa lũ ở thượng nguồn", body: "Nước lên.");
        var apart = await PublishAsync("Chuyện huyện", body: "Cơn mưa đầu mùa đến sớm. Tháng sau mới có lũ.");

        Assert.Equal([headline, standfirst, body, apart], await IdsAsync("mua lu"));
    }

    [Fact]
    public async Task What_a_long_body_says_once_counts_too()
    {
        var much = string.Concat(Enumerable.Range(0, 150).Select(i => $" chữ{i}"));
        var together = await PublishAsync("Một", body: $"Phong trào dân vận khéo ở xã.{much}");
        var apart = await PublishAsync("Hai", body: $"Phong trào khéo làm của dân, ai cũng vận động.{much}");
        await PublishAsync("Ba", body: $"Người dân\n\nvận khéo tay.{much}");

        Assert.Equal(together, (await IdsAsync("dân vận khéo")).First());
        Assert.Equal([together], await IdsAsync("\"dân vận\""));
        Assert.Equal([together], await IdsAsync("\"dân vận khéo\""));
        Assert.Contains(apart, await IdsAsync("dân vận khéo"));
    }

    [Fact]
    public async Task Freshness_counts_but_an_exact_old_headline_stands_first()
    {
        var exact = await PublishAsync("Giá lúa");
        Newsroom.Clock.Advance(TimeSpan.FromDays(3_000));
        var old = await PublishAsync("Giá lúa: giá lúa vụ này", "Giá lúa, giá lúa.", "Giá lúa.");
        Newsroom.Clock.Advance(TimeSpan.FromDays(400));
        var fresh = await PublishAsync("Giá lúa: giá lúa vụ này", "Giá lúa, giá lúa.", "Giá lúa.");

        Assert.Equal([exact, fresh, old], await IdsAsync("giá lúa"));
    }

    [Fact]
    public async Task Captions_tags_events_and_the_byline_are_found_too()
    {
        var picture = await Newsroom.PictureAsync("Đàn trâu qua suối.");
        var author = await Newsroom.AuthorAsync("Lê Quỳnh");
        var festival = await Newsroom.EventAsync("Mùa lễ hội");
        var id = await Newsroom.PublishedAsync(
            new ArticleContent
            {
                Headline = "Một bài", CategoryId = _category, LeadMediaId = picture.Id,
                EventIds = [festival], Byline = [new BylineEntry(author, BylineRole.Text)],
            },
            "nông thôn mới");
        await PublishAsync("Bài khác");

        foreach (var words in new[] { "dan trau", "lê quỳnh", "mua le hoi", "nong thon moi" })
        {
            Assert.Equal([id], await IdsAsync(words));
        }
    }

    [Fact]
    public async Task Where_nothing_has_all_the_words_what_has_most_of_them_is_found()
    {
        var most = await PublishAsync("Xã mở chợ đêm bên sông");
        await PublishAsync("Huyện họp bàn về nước sạch");

        var found = await AskAsync("xã mở chợ đêm trên núi");
        Assert.Equal([most], Ids(found));
        Assert.Equal(SearchFit.MostWords, found.Fit);
        Assert.Equal(SearchFit.AsAsked, (await AskAsync("chợ đêm")).Fit);
        Assert.Empty(await IdsAsync("khủng long bạo chúa"));
    }

    [Fact]
    public async Task Where_nothing_says_what_was_quoted_the_words_apart_are_found_and_known_as_such()
    {
        var apart = await PublishAsync("Thợ máy tàu về bến cá");

        var found = await AskAsync("\"bến tàu\"");

        Assert.Equal([apart], Ids(found));
        Assert.Equal(SearchFit.WordsApart, found.Fit);
        Assert.Equal(SearchFit.AsAsked, (await AskAsync("\"may tau\"")).Fit);
        Assert.Equal(SearchFit.AsAsked, (await AskAsync("bến tàu")).Fit);
    }

    [Fact]
    public async Task Matches_are_shown_with_their_marks_in_headline_and_fragment()
    {
        await PublishAsync("Tổng kết “Dân vận khéo”", "Sapo dài.", "Đoạn đầu.\n\nTổ dân vận & bà con.");

        var hit = (await AskAsync("dan van")).Hits[0];

        Assert.Equal("Tổng kết “Dân vận khéo”", string.Concat(hit.Headline.Select(p => p.Text)));
        Assert.Equal(["Dân vận"], hit.Headline.Where(p => p.IsMatch).Select(p => p.Text));
        Assert.Equal("Tổ dân vận & bà con.", string.Concat(hit.Fragment.Select(p => p.Text)));
        Assert.Equal(["dân vận"], hit.Fragment.Where(p => p.IsMatch).Select(p => p.Text));
    }

    [Fact]
    public async Task A_withdrawn_article_is_not_shown_even_before_the_index_hears_of_it()
    {
        var id = await PublishAsync("Bài sẽ gỡ");
        await Newsroom.IndexAsync();
        await Newsroom.DoneAsync(id, (desk, version) => desk.WithdrawAsync(id, version, "Sai", TestNewsroom.Chief, Ct));

        var before = await Newsroom.AskAsync((IArticleSearch s) =>
            s.SearchAsync(new SearchRequest { Words = "bài sẽ gỡ" }, 10, Ct));

        Assert.Empty(before.Hits);
        Assert.Equal(0, (await AskAsync("bài sẽ gỡ")).Hits.TotalItemCount);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    [InlineData(3)]
    [InlineData(int.MaxValue)]
    public async Task A_page_outside_does_not_exist(int page)
    {
        for (var i = 0; i < 4; i++)
        {
            await PublishAsync($"Tin lúa {i}");
        }

        var result = await AskAsync(new SearchRequest { Words = "lúa", Page = page }, pageSize: 2);

        Assert.Equal((false, 4), (result.Hits.Exists, result.Hits.TotalItemCount));
        Assert.Empty(result.Hits);
    }

    [Fact]
    public async Task Every_hit_stands_on_one_page()
    {
        for (var i = 0; i < 5; i++)
        {
            await PublishAsync($"Tin lúa {i}");
        }

        var first = await AskAsync(new SearchRequest { Words = "lúa" }, pageSize: 3);
        var second = await AskAsync(new SearchRequest { Words = "lúa", Page = 2 }, pageSize: 3);

        Assert.Equal((3, 2), (first.Hits.Count, second.Hits.Count));
        Assert.Equal(5, Ids(first).Concat(Ids(second)).Distinct().Count());
    }
}

public sealed class ArticleSearchOnSqlite() : ArticleSearchContract(TestDatabaseKind.Sqlite);

public sealed class ArticleSearchOnSqlServer() : ArticleSearchContract(TestDatabaseKind.SqlServer);
