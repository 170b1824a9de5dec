using System.Net;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Categories;
using NewsPortal.Core.Pages;
using NewsPortal.Testing;

namespace NewsPortal.Web.Tests.Pages;

/// <summary>Every page has one address; all others lead there by one 301, whatever is odd about them at once.</summary>
public sealed class OneAddressTests(NewsroomOfOneStory story) : IClassFixture<NewsroomOfOneStory>
{
    private const string Section = "/thoi-su-chinh-tri";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Section + "/", Section)]
    [InlineData("/Thoi-Su-Chinh-Tri", Section)]
    [InlineData("//thoi-su-chinh-tri", Section)]
    [InlineData(Section + "?trang=1", Section)]
    [InlineData(Section + "/index.html?trang=1&utm_source=zalo", Section + "?utm_source=zalo")]
    [InlineData("/SU-KIEN/dan-van-kheo//?a=1&a=1", "/su-kien/dan-van-kheo?a=1")]
    [InlineData("/tac-gia/Xuan-Huong/", "/tac-gia/xuan-huong")]
    [InlineData("/tu-khoa/ha-noi/?trang=1&trang=1", "/tu-khoa/ha-noi")]
    [InlineData("/index.html", "/")]
    [InlineData("/default.aspx?fbclid=x", "/?fbclid=x")]
    [InlineData("/trang-chu", "/")]
    [InlineData("/rss/thoi-su-chinh-tri.rss/", "/rss/thoi-su-chinh-tri.rss")]
    [InlineData("/Tim-Kiem/?q=%C4%91%C6%B0%E1%BB%9Dng", "/tim-kiem?q=%C4%91%C6%B0%E1%BB%9Dng")]
    public async Task Another_way_to_ask_leads_there_by_one_permanent_step(string asked, string canonical)
    {
        var page = await story.Portal.NewVisitor().OpenAsync("https://localhost" + asked);

        Assert.Equal((HttpStatusCode.MovedPermanently, canonical), (page.Status, page.Location));
        Assert.Equal("public, max-age=600", page.Headers.CacheControl?.ToString());
        Assert.Equal(HttpStatusCode.OK, (await story.Portal.NewVisitor().OpenAsync(canonical)).Status);
    }

    [Fact]
    public async Task An_article_by_any_other_name_is_one_step_away_too()
    {
        string[] names =
        [
            $"/THOI-SU-CHINH-TRI/cu-{story.ArticleId}.htm", $"//x//Y-{story.ArticleId}.HTML/",
            story.ArticlePath + "?trang=1", story.ArticlePath.Replace(".html", ".htm", StringComparison.Ordinal),
        ];
        foreach (var name in names)
        {
            var page = await story.Portal.NewVisitor().OpenAsync("https://localhost" + name);

            Assert.Equal((HttpStatusCode.MovedPermanently, story.ArticlePath), (page.Status, page.Location));
        }
    }

    [Fact]
    public async Task An_older_sites_address_with_one_of_our_numbers_leads_where_the_desk_says()
    {
        var category = await story.Newsroom.CategoryAsync("Giá cả");
        var gold = await story.Newsroom.PublishedAsync(
            new ArticleContent { Headline = "Giá vàng", CategoryId = category });
        var stored = $"/kho-cu/gia-xang-{story.ArticleId}.html";
        await story.Newsroom.AskAsync((IRedirectDesk desk) =>
            desk.SaveAsync(new RedirectDraft(stored, Section), null, TestNewsroom.Chief, Token));
        await story.Newsroom.AskAsync((IRedirectPatterns all) => all.SaveAsync(
            new PatternRow(0, "/kho-cu/{slug}-{id}.html", "slug={slug}", 1), TestNewsroom.Chief, Token));
        (string, string)[] ways =
        [
            (stored, Section),
            ($"/kho-cu/gia-vang-{story.ArticleId}.html?utm_source=x", $"/gia-ca/gia-vang-{gold}.html?utm_source=x"),
            ($"/kho-cu/khong-ai-biet-{story.ArticleId}.html", story.ArticlePath),
        ];
        foreach (var (asked, target) in ways)
        {
            var page = await story.Portal.NewVisitor().OpenAsync(asked);

            Assert.Equal((HttpStatusCode.MovedPermanently, target), (page.Status, page.Location));
        }
    }

    [Fact]
    public async Task An_older_sites_address_with_the_number_of_a_withdrawn_article_finds_the_story_it_meant()
    {
        var category = await story.Newsroom.CategoryAsync("Kho");
        var live = await story.Newsroom.PublishedAsync(
            new ArticleContent { Headline = "Còn đây", CategoryId = category });
        var gone = await story.Newsroom.PublishedAsync(
            new ArticleContent { Headline = "Đã gỡ", CategoryId = category });
        await story.Newsroom.DoneAsync(gone, (d, v) => d.WithdrawAsync(gone, v, "Sai", TestNewsroom.Chief, Token));
        await story.Newsroom.AskAsync((IRedirectPatterns all) => all.SaveAsync(
            new PatternRow(0, "/kho/{slug}-{id}.html", "slug={slug}", 1), TestNewsroom.Chief, Token));
        await story.Newsroom.AskAsync((IRedirectPatterns all) => all.SaveAsync(
            new PatternRow(0, "/kho/{rest}", Section, 2), TestNewsroom.Chief, Token));

        var meant = await story.Portal.NewVisitor().OpenAsync($"/kho/con-day-{gone}.html?utm_source=x");

        Assert.Equal($"/kho/con-day-{live}.html?utm_source=x", meant.Location);
        foreach (var path in new[] { $"/kho/da-go-{gone}.html", $"/kho/khong-ai-biet-{gone}.html" })
        {
            Assert.Equal(HttpStatusCode.Gone, (await story.Portal.NewVisitor().OpenAsync(path)).Status);
        }
    }

    [Fact]
    public async Task Text_files_of_the_older_site_lead_on_like_all_its_addresses()
    {
        await story.Newsroom.AskAsync((IRedirectDesk desk) =>
            desk.SaveAsync(new RedirectDraft("/tai-lieu/bai-1.txt", Section), null, TestNewsroom.Chief, Token));

        Assert.Equal(Section, (await story.Portal.NewVisitor().OpenAsync("/Tai-Lieu/Bai-1.txt")).Location);
        Assert.Equal("/robots.txt", (await story.Portal.NewVisitor().OpenAsync("/Robots.txt")).Location);
    }

    [Fact]
    public async Task A_renamed_category_asked_for_in_an_odd_way_is_still_one_step()
    {
        var id = await story.Newsroom.CategoryAsync("Tên cũ");
        await story.Newsroom.AskAsync(async (ICategories categories) =>
        {
            var category = (await categories.TreeAsync(Token)).Find(id)!;
            category.Slug = "ten-moi";
            return await categories.SaveAsync(category, TestNewsroom.Chief, Token);
        });

        var page = await story.Portal.NewVisitor().OpenAsync("https://localhost//Ten-Cu/?trang=1&utm_medium=x");
        var second = await story.Portal.NewVisitor().OpenAsync("/ten-cu?trang=3");
        var feed = await story.Portal.NewVisitor().OpenAsync("/rss/Ten-Cu.rss");

        Assert.Equal("/ten-moi?utm_medium=x", page.Location);
        Assert.Equal("/ten-moi?trang=3", second.Location);
        Assert.Equal("/rss/ten-moi.rss", feed.Location);
    }

    [Fact]
    public async Task Who_followed_a_campaign_stays_and_the_page_names_its_own_address()
    {
        var page = await story.Portal.NewVisitor().OpenAsync(story.ArticlePath + "?utm_source=zalo&fbclid=x&zarsrc=1");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(
            NewsroomOfOneStory.PublicAddress + story.ArticlePath,
            page.The("link[rel=canonical]").GetAttribute("href"));
    }

    [Theory]
    [InlineData("/Khong-Co/")]
    [InlineData("/a%2Fb")]
    [InlineData("/a%0d%0aSet-Cookie:x=1/")]
    [InlineData("/%5Cevil.example/")]
    [InlineData("/th%E1%BB%9Di-s%E1%BB%B1/")]
    [InlineData("/%FF%FE/")]
    public async Task What_is_not_there_is_not_there_by_any_name(string asked)
    {
        var page = await story.Portal.NewVisitor().OpenAsync("https://localhost" + asked);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Fact]
    public async Task A_huge_path_is_only_not_there()
    {
        var page = await story.Portal.NewVisitor().OpenAsync("/" + new string('A', 7_000) + "/");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Fact]
    public async Task What_is_sent_is_never_sent_elsewhere()
    {
        await story.Newsroom.AskAsync((IRedirectDesk desk) =>
            desk.SaveAsync(new RedirectDraft("/cu/gui", Section), null, TestNewsroom.Chief, Token));
        using var client = story.Portal.CreateClient();
        foreach (var path in new[] { "/cu/gui", "/Thoi-Su-Chinh-Tri/" })
        {
            using var answer = await client.PostAsync(new Uri(path, UriKind.Relative), null, Token);

            Assert.InRange((int)answer.StatusCode, 400, 499);
        }
    }

    [Fact]
    public async Task The_desk_keeps_its_addresses()
    {
        var page = await story.Portal.NewVisitor().OpenAsync("/Admin/Dang-Nhap/?trang=1");

        Assert.Equal(HttpStatusCode.OK, page.Status);
    }

    [Fact]
    public async Task Imported_old_addresses_with_queries_lead_on_and_leave_them_behind()
    {
        await story.Newsroom.AskAsync((IRedirectDesk desk) => desk.SaveAsync(
            new RedirectDraft("/default.aspx?tabid=45", Section), null, TestNewsroom.Chief, Token));

        var page = await story.Portal.NewVisitor().OpenAsync("/Default.aspx?TabId=45&utm_source=zalo");

        Assert.Equal(Section + "?utm_source=zalo", page.Location);
    }

    [Fact]
    public async Task Old_addresses_that_were_a_query_lead_on_although_their_path_is_a_page_of_ours()
    {
        await story.Newsroom.AskAsync((IRedirectDesk desk) =>
            desk.SaveAsync(new RedirectDraft("/?page_id=7", Section), null, TestNewsroom.Chief, Token));
        await story.Newsroom.AskAsync((IRedirectDesk desk) => desk.SaveAsync(
            new RedirectDraft("/su-kien?ma=a&kieu=2", "/su-kien/dan-van-kheo"), null, TestNewsroom.Chief, Token));
        await story.Newsroom.AskAsync((IRedirectPatterns all) =>
            all.SaveAsync(new PatternRow(0, "/?p={id}", "id={id}", 1), TestNewsroom.Chief, Token));
        (string, string)[] ways =
        [
            ("/?page_id=7", Section),
            ("/?PAGE_ID=7&utm_source=zalo", Section + "?utm_source=zalo"),
            ("/su-kien/?ma=A&kieu=2", "/su-kien/dan-van-kheo"),
            ($"/?p={story.ArticleId}&preview=true&fbclid=x", story.ArticlePath + "?fbclid=x"),
        ];
        // They were written on another node: this one hears of it.
        await story.Portal.UntilAsync(async () =>
            (await story.Portal.NewVisitor().OpenAsync("/?page_id=7")).Status == HttpStatusCode.MovedPermanently);
        foreach (var (asked, target) in ways)
        {
            var page = await story.Portal.NewVisitor().OpenAsync(asked);

            Assert.Equal((HttpStatusCode.MovedPermanently, target), (page.Status, page.Location));
        }

        foreach (var other in new[] { "/?p=99999", "/?page_id=8", "/?q=7", "/?page_id=7&them=1", "/su-kien?ma=a" })
        {
            Assert.Equal(HttpStatusCode.OK, (await story.Portal.NewVisitor().OpenAsync(other)).Status);
        }
    }

    [Fact]
    public async Task A_live_page_is_never_led_away_by_what_does_not_name_its_query()
    {
        const string Event = "/su-kien/dan-van-kheo";
        await story.Newsroom.AskAsync((IRedirectDesk desk) =>
            desk.SaveAsync(new RedirectDraft(Event + "?bai=1", Section), null, TestNewsroom.Chief, Token));
        await story.Newsroom.AskAsync((IRedirectPatterns all) =>
            all.SaveAsync(new PatternRow(0, "/su-kien/{slug}", Section, 9), TestNewsroom.Chief, Token));
        await story.Portal.UntilAsync(async () =>
            (await story.Portal.NewVisitor().OpenAsync(Event + "?bai=1")).Location == Section);

        Assert.Equal(HttpStatusCode.OK, (await story.Portal.NewVisitor().OpenAsync(Event + "?bai=2")).Status);
        Assert.Equal(Section, (await story.Portal.NewVisitor().OpenAsync("/su-kien/khong-con")).Location);
    }

    [Fact]
    public async Task A_withdrawn_article_may_lead_to_another_but_only_by_its_own_redirect()
    {
        var category = await story.Newsroom.CategoryAsync("Gỡ và dẫn");
        var id = await story.Newsroom.PublishedAsync(new ArticleContent { Headline = "Sai", CategoryId = category });
        await story.Newsroom.AskAsync((IRedirectPatterns all) => all.SaveAsync(
            new PatternRow(0, "/go-va-dan/{rest}", "/thoi-su-chinh-tri", 1), TestNewsroom.Chief, Token));
        await story.Newsroom.DoneAsync(id, (d, v) => d.WithdrawAsync(id, v, "Sai", TestNewsroom.Chief, Token));
        var path = $"/go-va-dan/sai-{id}.html";
        Assert.Equal(HttpStatusCode.Gone, (await story.Portal.NewVisitor().OpenAsync(path)).Status);

        await story.Newsroom.AskAsync((IRedirectDesk desk) =>
            desk.SaveAsync(new RedirectDraft(path, story.ArticlePath), null, TestNewsroom.Chief, Token));

        Assert.Equal(story.ArticlePath, (await story.Portal.NewVisitor().OpenAsync(path)).Location);
    }
}
