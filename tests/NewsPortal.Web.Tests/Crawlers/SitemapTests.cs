using System.IO.Compression;
using System.Net;
using NewsPortal.Core.Settings;
using NewsPortal.Testing;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Crawlers;

public sealed class SitemapTests(NewsroomOfEveryKind newsroom) : IClassFixture<NewsroomOfEveryKind>
{
    private const string Month = "/sitemap-2022-12.xml";

    [Fact]
    public async Task The_index_leads_to_pages_to_lists_by_kind_and_to_each_month_all_of_which_open()
    {
        var index = await FileAsync("/sitemap.xml");

        Assert.Equal(SitemapFile.Space + "sitemapindex", index.Root.Name);
        Assert.Equal(
            [
                "/sitemap-trang.xml", "/sitemap-chuyen-muc.xml", "/sitemap-su-kien.xml", "/sitemap-tac-gia.xml",
                "/sitemap-tu-khoa.xml", Month,
            ],
            index.Paths);
        foreach (var path in index.Paths)
        {
            Assert.NotEmpty((await FileAsync(path)).Paths);
            Assert.Equal("2022-12-16T12:48:00+07:00", index.LastmodOf(path));
        }
    }

    [Fact]
    public async Task A_month_holds_its_articles_with_the_time_of_their_last_change()
    {
        var month = await FileAsync(Month);

        Assert.Equal(
            newsroom.Articles.Where(a => a.Key != "reprint").OrderBy(a => a.Value).Select(a => newsroom.Pages[a.Key]),
            month.Paths);
        Assert.Equal("2022-12-16T12:48:00+07:00", month.LastmodOf(newsroom.Pages["story"]));
        Assert.Equal("2022-12-16T12:11:00+07:00", month.LastmodOf(newsroom.Pages["photo"]));
    }

    [Fact]
    public async Task An_article_names_its_pictures_as_its_page_links_them()
    {
        var entry = (await FileAsync(Month)).EntryOf(newsroom.Pages["gallery"]);
        var page = await OpenAsync(newsroom.Pages["gallery"]);

        Assert.Equal(
            page.Document.QuerySelectorAll("article figure > a")
                .Select(a => NewsroomOfEveryKind.PublicAddress + a.GetAttribute("href")),
            entry.Elements(SitemapFile.Image + "image").Select(i => i.Element(SitemapFile.Image + "loc")!.Value));
    }

    [Fact]
    public async Task Pages_of_lists_stand_by_kind_with_the_time_of_their_last_change_and_can_be_opened()
    {
        string[] files = ["chuyen-muc", "su-kien", "tac-gia", "tu-khoa"];
        var paths = new List<string>();
        foreach (var name in files)
        {
            var file = await FileAsync($"/sitemap-{name}.xml");
            Assert.All(file.Paths, path => Assert.Equal("2022-12-16T12:48:00+07:00", file.LastmodOf(path)));
            paths.AddRange(file.Paths);
        }

        Assert.Equal(
            [
                "/van-hoa", "/di-san", "/su-kien/le-hoi-den-hung", "/tac-gia/thu-ha", "/tu-khoa/di-san",
                "/tu-khoa/le-hoi",
            ],
            paths);
        paths.AddRange((await FileAsync("/sitemap-trang.xml")).Paths);
        Assert.Contains("/thong-tin/gioi-thieu", paths);
        foreach (var path in paths)
        {
            var page = await OpenAsync(path);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.StartsWith("index", page.Meta("robots"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/sitemap-2022-11.xml")]
    [InlineData("/sitemap-2022-13.xml")]
    [InlineData("/sitemap-2022-12-2.xml")]
    [InlineData("/sitemap-tu-khoa-2.xml")]
    [InlineData("/sitemap-chuyen-muc-99999.xml")]
    public async Task There_is_no_file_without_entries(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await OpenAsync(path)).Status);

    [Fact]
    public async Task News_are_of_the_last_two_days_newest_first_with_name_language_time_and_headline()
    {
        var news = await FileAsync("/news-sitemap.xml");

        Assert.Equal(newsroom.Pages["podcast"], news.Paths[0]);
        var entry = news.EntryOf(newsroom.Pages["story"]).Element(SitemapFile.News + "news")!;
        Assert.Equal(
            ["Báo Mới", "vi", "2022-12-16T12:09:00+07:00", "Mở hội \"Đền Hùng\" & giỗ Tổ"],
            entry.Descendants().Where(e => !e.HasElements).Select(e => e.Value));
    }

    [Fact]
    public async Task A_reprint_with_its_original_elsewhere_stands_in_no_file()
    {
        Assert.DoesNotContain(newsroom.Pages["reprint"], (await FileAsync(Month)).Paths);
        Assert.DoesNotContain(newsroom.Pages["reprint"], (await FileAsync("/news-sitemap.xml")).Paths);
    }

    [Theory]
    [InlineData("/sitemap.xml")]
    [InlineData("/sitemap-trang.xml")]
    [InlineData("/sitemap-chuyen-muc.xml")]
    [InlineData(Month)]
    [InlineData("/news-sitemap.xml")]
    public async Task No_cache_tells_what_was_withdrawn_meanwhile(string path) =>
        Assert.True((await OpenAsync(path)).Headers.CacheControl?.NoCache);

    [Theory]
    [InlineData("/sitemap.xml")]
    [InlineData(Month)]
    [InlineData("/news-sitemap.xml")]
    [InlineData("/robots.txt")]
    [InlineData("/rss/trang-chu.rss")]
    [InlineData("/rss/trang-chu.atom")]
    public async Task Crawlers_get_it_packed(string path)
    {
        using var client = newsroom.Portal.CreateClient();
        client.DefaultRequestHeaders.Add("Accept-Encoding", "gzip");

        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), Token);

        Assert.Equal(["gzip"], answer.Content.Headers.ContentEncoding);
        await using var packed = await answer.Content.ReadAsStreamAsync(Token);
        await using var plain = new GZipStream(packed, CompressionMode.Decompress);
        using var text = new StreamReader(plain);
        Assert.Equal((await OpenAsync(path)).Body, await text.ReadToEndAsync(Token));
    }

    [Theory]
    [InlineData("/sitemap.xml")]
    [InlineData("/sitemap-trang.xml")]
    [InlineData("/sitemap-chuyen-muc.xml")]
    [InlineData(Month)]
    [InlineData("/news-sitemap.xml")]
    [InlineData("/robots.txt")]
    [InlineData("/rss/trang-chu.rss")]
    [InlineData("/rss/trang-chu.atom")]
    public async Task Who_asks_for_the_head_only_gets_the_head_of_the_file(string path)
    {
        using var client = newsroom.Portal.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Head, path);

        using var head = await client.SendAsync(request, Token);

        var file = await OpenAsync(path);
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(file.ContentHeaders.ContentType, head.Content.Headers.ContentType);
        Assert.Equal(file.Headers.CacheControl, head.Headers.CacheControl);
        Assert.Equal(file.Headers.ETag, head.Headers.ETag);
    }

    [Fact]
    public async Task Robots_txt_has_the_sitemaps_and_the_lines_of_the_settings()
    {
        await using var portal = await PortalFactory.OpenAsync();
        await portal.Newsroom.AskAsync((ISiteSettings settings) => settings.SaveAsync(
            new SiteSettings
            {
                PublicAddress = "https://bao.example",
                RobotsLines = "Disallow: /thu\r\n\r\nUser-agent: GPTBot\nDisallow: /",
            },
            TestNewsroom.Chief, Token));

        var page = await portal.NewVisitor().OpenAsync("/robots.txt");

        Assert.Equal("text/plain", page.ContentHeaders.ContentType?.MediaType);
        Assert.Equal(
            "User-agent: *\nDisallow: /admin\nDisallow: /thu\nUser-agent: GPTBot\nDisallow: /\n\n"
            + "Sitemap: https://bao.example/sitemap.xml\nSitemap: https://bao.example/news-sitemap.xml\n",
            page.Body);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private Task<WebPage> OpenAsync(string path) => newsroom.Portal.NewVisitor().OpenAsync(path);

    private Task<SitemapFile> FileAsync(string path) =>
        SitemapFile.OpenAsync(newsroom.Portal, path, NewsroomOfEveryKind.PublicAddress);
}
