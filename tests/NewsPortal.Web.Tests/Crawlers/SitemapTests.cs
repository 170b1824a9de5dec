using System.Xml.Linq;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Crawlers;

public sealed class SitemapTests(NewsroomOfOneStory story) : IClassFixture<NewsroomOfOneStory>
{
    private static readonly XNamespace Image = "http://www.google.com/schemas/sitemap-image/1.1";
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task Robots_txt_names_the_sitemap_and_keeps_crawlers_from_desk_and_search()
    {
        var page = await OpenAsync("/robots.txt");

        Assert.Equal("text/plain", page.ContentHeaders.ContentType?.MediaType);
        Assert.Equal(
            "User-agent: *\nDisallow: /admin\nDisallow: /tim-kiem\n\nSitemap: https://bao.example/sitemap.xml\n",
            page.Body);
    }

    [Fact]
    public async Task The_index_leads_to_the_pages_and_to_each_month_that_has_articles()
    {
        var index = await XmlAsync("/sitemap.xml", "sitemapindex");

        Assert.Equal(["/sitemap-trang.xml", "/sitemap-2022-12.xml"], Paths(index));
    }

    [Fact]
    public async Task A_month_holds_its_articles_with_the_time_of_their_last_change()
    {
        var month = await XmlAsync("/sitemap-2022-12.xml", "urlset");

        Assert.Equal([story.ArticlePath], Paths(month));
        Assert.Equal("2022-12-16T12:09:00+07:00", month.Descendants(Sitemap + "lastmod").Single().Value);
    }

    [Fact]
    public async Task An_article_names_its_pictures_as_its_page_links_them_and_other_pages_name_none()
    {
        var url = (await XmlAsync("/sitemap-2022-12.xml", "urlset")).Elements(Sitemap + "url").Single();

        var image = Assert.Single(url.Elements(Image + "image"));
        Assert.Equal(Image + "loc", Assert.Single(image.Elements()).Name);
        Assert.Equal(image, url.Elements().Last());
        var link = (await OpenAsync(story.ArticlePath)).The(".article__lead a").GetAttribute("href");
        Assert.Equal(NewsroomOfOneStory.PublicAddress + link, image.Value);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await OpenAsync(link!)).Status);
        Assert.Empty((await XmlAsync("/sitemap-trang.xml", "urlset")).Descendants(Image + "image"));
    }

    [Fact]
    public async Task All_other_pages_stand_in_a_file_of_their_own_and_can_be_opened()
    {
        var pages = Paths(await XmlAsync("/sitemap-trang.xml", "urlset")).ToList();

        Assert.Equal(
            [
                "/", "/su-kien/dan-van-kheo", "/tac-gia/canh-toan", "/tac-gia/xuan-huong", "/thoi-su-chinh-tri",
                "/tu-khoa/ha-noi", "/tu-khoa/thi-dua",
            ],
            pages.Order(StringComparer.Ordinal));
        foreach (var path in pages)
        {
            Assert.Equal(System.Net.HttpStatusCode.OK, (await OpenAsync(path)).Status);
        }
    }

    private Task<WebPage> OpenAsync(string path) => story.Portal.NewVisitor().OpenAsync(path);

    private async Task<XElement> XmlAsync(string path, string root)
    {
        var page = await OpenAsync(path);
        Assert.Equal("application/xml", page.ContentHeaders.ContentType?.MediaType);
        var xml = XDocument.Parse(page.Body).Root!;
        Assert.Equal(Sitemap + root, xml.Name);
        return xml;
    }

    private static IEnumerable<string> Paths(XElement xml) =>
        xml.Descendants(Sitemap + "loc").Select(l =>
        {
            Assert.StartsWith(NewsroomOfOneStory.PublicAddress, l.Value, StringComparison.Ordinal);
            return l.Value[NewsroomOfOneStory.PublicAddress.Length..];
        });
}
