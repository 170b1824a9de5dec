using System.Net;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Testing;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Pages;

public sealed class ArticlePageTests(NewsroomOfOneStory story) : IClassFixture<NewsroomOfOneStory>
{
    private TestNewsroom Newsroom => story.Newsroom;

    [Fact]
    public async Task It_shows_the_whole_story_in_a_newspapers_order()
    {
        var page = await OpenAsync(story.ArticlePath);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("vi", page.The("html").GetAttribute("lang"));
        Assert.Equal(NewsroomOfOneStory.Headline, page.TextOf("h1"));
        Assert.Equal("12:09, 16/12/2022", page.TextOf(".article__times"));
        Assert.Equal("2022-12-16T12:09:00+07:00", page.The(".article__times time").GetAttribute("datetime"));
        Assert.Equal(NewsroomOfOneStory.Standfirst, page.TextOf(".article__standfirst"));
        Assert.Equal("Xuân Hướng - Cảnh Toàn (ảnh)", page.TextOf(".article__byline"));
        AssertOrder(
            page, ".breadcrumb", "h1", ".article__times", ".article-tools", ".article__standfirst", ".article__lead",
            ".article__body", ".article__byline", ".tags", ".related-events");
    }

    [Theory]
    [InlineData("/the-thao/tong-ket-{0}.html")]
    [InlineData("/thoi-su-chinh-tri/tit-cu-{0}.html")]
    public async Task Another_slug_or_category_leads_to_its_own_address_in_one_step(string shape)
    {
        var page = await OpenAsync(shape.Replace("{0}", $"{story.ArticleId}", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.MovedPermanently, page.Status);
        Assert.Equal(story.ArticlePath, page.Location);
    }

    [Fact]
    public async Task The_event_block_shows_other_stories_of_the_event_and_leads_to_its_page()
    {
        var category = await Newsroom.CategoryAsync("Kinh tế");
        var gathered = await Newsroom.EventAsync("Cao tốc Bắc - Nam");
        var other = await Newsroom.PublishedAsync(Story("Nút giao thông xe", category, gathered));
        var id = await Newsroom.PublishedAsync(Story("Đường dân sinh được trả lại", category, gathered));

        var page = await OpenAsync($"/kinh-te/duong-dan-sinh-duoc-tra-lai-{id}.html");

        Assert.Equal(["Nút giao thông xe"], page.TextsOf(".related-events h3"));
        Assert.Equal($"/kinh-te/nut-giao-thong-xe-{other}.html", page.The(".related-events h3 a").GetAttribute("href"));
        Assert.Equal("/su-kien/cao-toc-bac-nam", page.The(".related-events__more").GetAttribute("href"));
        Assert.Equal("Xem thêm sự kiện", page.TextOf(".related-events__more"));
        Assert.Empty(page.TextsOf(".same-category h3"));
        Assert.DoesNotContain("Nút giao thông xe", page.TextsOf(".newest h3"));
        Assert.Contains(NewsroomOfOneStory.Headline, page.TextsOf(".related h3, .newest h3"));
    }

    [Fact]
    public async Task A_story_with_nothing_but_text_shows_no_empty_parts()
    {
        var category = await Newsroom.CategoryAsync("Giáo dục");
        var id = await Newsroom.PublishedAsync(new ArticleContent { Headline = "Tin vắn", CategoryId = category });

        var page = await OpenAsync($"/giao-duc/tin-van-{id}.html");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(
            [],
            page.TextsOf(".article__standfirst, .article__byline, .article__source, .article__lead, .tags")
                .Concat(page.TextsOf(".related-events, .same-category")));
    }

    [Fact]
    public async Task A_correction_shows_when_and_a_reprint_shows_where_from()
    {
        var category = await Newsroom.CategoryAsync("Xã hội");
        var id = await Newsroom.PublishedAsync(new ArticleContent
        {
            Headline = "Bài dẫn lại", CategoryId = category,
            SourceName = "Bản tin Sông Lam", SourceUrl = "https://tin.example/1",
        });
        var path = PortalPaths.Article("xa-hoi", "bai-dan-lai", id);
        var before = await OpenAsync(path);
        Assert.DoesNotContain("Cập nhật lúc", before.TextOf(".article__times"), StringComparison.Ordinal);

        Newsroom.Clock.Advance(TimeSpan.FromHours(2));
        await Newsroom.ChangedAsync(id, content => content with { Body = "Đã sửa." });
        await Newsroom.DoneAsync(id, (desk, version) => desk.UpdateAsync(id, version, TestNewsroom.Chief, default));
        var page = await OpenAsync(path);

        Assert.EndsWith(
            "Cập nhật lúc " + PortalTime.Show(Newsroom.Clock.GetUtcNow().UtcDateTime), page.TextOf(".article__times"),
            StringComparison.Ordinal);
        Assert.Equal("Nguồn: Bản tin Sông Lam", page.TextOf(".article__source"));
        Assert.Equal("https://tin.example/1", page.The(".article__source a").GetAttribute("href"));
    }

    [Fact]
    public async Task The_lead_picture_stands_above_the_text_unless_the_text_shows_it()
    {
        Assert.True((await OpenAsync(story.ArticlePath)).Has(".article__lead img[width][height][fetchpriority=high]"));
        var category = await Newsroom.CategoryAsync("Văn hóa");
        var id = await Newsroom.PublishedAsync(new ArticleContent
        {
            Headline = "Có ảnh trong bài", CategoryId = category, LeadMediaId = story.Picture.MediaId,
            Body = $"![](media:{story.Picture.MediaId})",
        });

        var page = await OpenAsync(PortalPaths.Article("van-hoa", "co-anh-trong-bai", id));

        Assert.False(page.Has(".article__lead"));
        Assert.True(page.Has($".article__body img[src*='{story.Picture.Hash}']"));
    }

    [Fact]
    public async Task Sharing_works_by_plain_links_and_what_needs_script_is_hidden_without_it()
    {
        var page = await OpenAsync(story.ArticlePath);

        var address = Uri.EscapeDataString(NewsroomOfOneStory.PublicAddress + story.ArticlePath);
        var links = page.Document.QuerySelectorAll(".article-tools a").Select(a => a.GetAttribute("href")).ToList();
        Assert.Equal(4, links.Count);
        Assert.All(links, link => Assert.Contains(address, link, StringComparison.Ordinal));
        Assert.Equal(4, page.Document.QuerySelectorAll(".article-tools button.needs-script").Length);
        Assert.False(page.Has(".article-tools button:not(.needs-script)"));
    }

    private Task<WebPage> OpenAsync(string path) => story.Portal.NewVisitor().OpenAsync(path);

    private static ArticleContent Story(string headline, int category, int newsEvent) =>
        new() { Headline = headline, CategoryId = category, EventIds = [newsEvent] };

    private static void AssertOrder(WebPage page, params string[] selectors)
    {
        var all = page.Document.All.ToList();
        var places = selectors.Select(s => all.IndexOf(page.The(s))).ToList();
        Assert.Equal(places.Order(), places);
    }
}
