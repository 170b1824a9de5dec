using System.Net;
using NewsPortal.Core.Articles;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Pages;

/// <summary>Category, event, author and tag pages turn their pages in the same way.</summary>
public sealed class ListPageTests(ListPageTests.NewsroomOf45 newsroom) : IClassFixture<ListPageTests.NewsroomOf45>
{
    public static readonly TheoryData<string> Lists =
        ["/kinh-te", "/nong-nghiep", "/su-kien/mua-vang", "/tac-gia/thu-ha", "/tu-khoa/lua-gao"];

    [Theory, MemberData(nameof(Lists))]
    public async Task The_first_page_shows_the_newest_and_leads_on(string path)
    {
        var page = await OpenAsync(path);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(20, page.TextsOf(".card-list h3").Count);
        Assert.Equal("Bài số 45", page.TextOf(".card-list h3"));
        Assert.Equal("1", page.TextOf(".pager [aria-current=page]"));
        Assert.Equal(path + "?trang=2", page.The(".pager a[rel=next]").GetAttribute("href"));
        Assert.Equal(
            "http://localhost:5080" + path + "?trang=2", page.The("head link[rel=next]").GetAttribute("href"));
        Assert.False(page.Has("[rel=prev]"));
    }

    [Theory, MemberData(nameof(Lists))]
    public async Task The_last_page_shows_the_rest(string path)
    {
        var page = await OpenAsync(path + "?trang=3");

        Assert.Equal(
            ["Bài số 5", "Bài số 4", "Bài số 3", "Bài số 2", "Bài số 1"], page.TextsOf(".card-list h3"));
        Assert.Equal(path + "?trang=2", page.The(".pager a[rel=prev]").GetAttribute("href"));
        Assert.Equal(path, page.The(".pager a[aria-label='Trang đầu']").GetAttribute("href"));
        Assert.EndsWith(
            path + "?trang=3", page.The("link[rel=canonical]").GetAttribute("href"), StringComparison.Ordinal);
        Assert.False(page.Has("[rel=next]"));
        Assert.Contains(" - Trang 3 - ", page.TextOf("title"), StringComparison.Ordinal);
        Assert.NotEqual(string.Empty, page.The("meta[name=description]").GetAttribute("content"));
    }

    [Theory]
    [InlineData("4")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("02")]
    [InlineData("abc")]
    [InlineData("")]
    [InlineData("99999999999999")]
    [InlineData("2147483647")]
    public async Task What_is_no_page_of_the_list_is_404(string page) =>
        Assert.All(
            await Task.WhenAll(Lists.Select(list => OpenAsync($"{(string)list.Data}?trang={page}"))),
            answer => Assert.Equal(HttpStatusCode.NotFound, answer.Status));

    [Theory]
    [InlineData("/tu-khoa/chuyen-chua-ke")]
    [InlineData("/su-kien/vu-an-mat")]
    public async Task What_only_drafts_name_is_not_there_for_readers(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await OpenAsync(path)).Status);

    [Theory, MemberData(nameof(Lists))]
    public async Task Page_one_has_one_address(string path)
    {
        var page = await OpenAsync(path + "?trang=1&utm_source=x");

        Assert.Equal(HttpStatusCode.MovedPermanently, page.Status);
        Assert.Equal(path + "?utm_source=x", page.Location);
    }

    [Theory]
    [InlineData("/khong-co")]
    [InlineData("/su-kien/khong-co")]
    [InlineData("/tac-gia/khong-co")]
    [InlineData("/tu-khoa/khong-co")]
    [InlineData("/thong-tin/khong-co")]
    public async Task What_nobody_wrote_about_is_404(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await OpenAsync(path)).Status);

    [Fact]
    public async Task A_child_category_leads_up_and_offers_its_siblings()
    {
        var page = await OpenAsync("/nong-nghiep");

        Assert.Equal("/kinh-te", page.The(".breadcrumb a").GetAttribute("href"));
        Assert.Equal("Nông nghiệp", page.TextOf(".list-page__children [aria-current=page]"));
        Assert.Equal("Kinh tế", page.TextOf(".section-bar [aria-current]"));
    }

    [Fact]
    public async Task The_index_of_events_shows_how_many_stories_each_has()
    {
        var page = await OpenAsync("/su-kien");

        Assert.Equal("Mùa vàng", page.TextOf(".card-list h3"));
        Assert.Contains("45 bài viết", page.TextOf(".card-list .card__meta"), StringComparison.Ordinal);
    }

    private Task<WebPage> OpenAsync(string path) => newsroom.Portal.NewVisitor().OpenAsync(path);

    public sealed class NewsroomOf45 : IAsyncLifetime
    {
        public PortalFactory Portal { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Portal = await PortalFactory.OpenAsync();
            var newsroom = Portal.Newsroom;
            var content = new ArticleContent
            {
                CategoryId = await newsroom.CategoryAsync("Nông nghiệp", await newsroom.CategoryAsync("Kinh tế")),
                EventIds = [await newsroom.EventAsync("Mùa vàng")],
                Byline = [new BylineEntry(await newsroom.AuthorAsync("Thu Hà"), BylineRole.Text)],
            };
            for (var i = 0; i < 45; i++)
            {
                await newsroom.PublishedAsync(content, "lúa gạo");
                newsroom.Clock.Advance(TimeSpan.FromHours(7));
            }

            await newsroom.DraftAsync(
                new ArticleContent
                {
                    CategoryId = content.CategoryId,
                    EventIds = [await newsroom.EventAsync("Vụ án mật")],
                },
                "chuyện chưa kể");
        }

        public ValueTask DisposeAsync() => Portal.DisposeAsync();
    }
}
