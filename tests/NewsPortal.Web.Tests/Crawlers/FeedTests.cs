using System.Net;
using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Linq;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Crawlers;

/// <summary>Every feed as a feed reader's own parser reads it.</summary>
public sealed class FeedTests(NewsroomOfEveryKind newsroom) : IClassFixture<NewsroomOfEveryKind>
{
    private const string Address = NewsroomOfEveryKind.PublicAddress;
    private static readonly XNamespace Media = "http://search.yahoo.com/mrss/";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    public static TheoryData<string, string, string> Feeds =>
        [.. from feed in new (string Feed, string Page, string Title)[]
            {
                ("/rss/trang-chu", "/", "Báo Mới"),
                ("/rss/van-hoa", "/van-hoa", "Văn hóa - Báo Mới"),
                ("/rss/di-san", "/di-san", "Di sản - Báo Mới"),
                ("/su-kien/le-hoi-den-hung", "/su-kien/le-hoi-den-hung", "Lễ hội Đền Hùng - Báo Mới"),
                ("/tac-gia/thu-ha", "/tac-gia/thu-ha", "Thu Hà - Báo Mới"),
                ("/tu-khoa/le-hoi", "/tu-khoa/le-hoi", "lễ hội - Báo Mới"),
            }
            from format in new[] { ".rss", ".atom" }
            select (feed.Feed + format, feed.Page, feed.Title)];

    [Theory, MemberData(nameof(Feeds))]
    public async Task A_real_parser_reads_it(string path, string pagePath, string title)
    {
        var answer = await OpenAsync(path);
        var feed = Parse(answer.Body);

        Assert.Equal(
            path.EndsWith("atom", StringComparison.Ordinal) ? "application/atom+xml" : "application/rss+xml",
            answer.ContentHeaders.ContentType?.MediaType);
        Assert.Equal(title, feed.Title.Text);
        Assert.Equal(new DateTimeOffset(2022, 12, 16, 12, 48, 0, TimeSpan.FromHours(7)), feed.LastUpdatedTime);
        Assert.Contains(feed.Links, l => l.RelationshipType == "self" && l.Uri.AbsoluteUri == Address + path);
        Assert.Contains(feed.Links, l => l.RelationshipType == "alternate" && l.Uri == new Uri(Address + pagePath));
        Assert.Equal(newsroom.Articles.Count, feed.Items.Count());
        Assert.Equal(feed.Items.Count(), feed.Items.Select(i => i.Id).Distinct().Count());
        Assert.Equal(feed.Items.OrderByDescending(i => i.PublishDate), feed.Items);
        var oldest = feed.Items.Last();
        Assert.Equal("Mở hội \"Đền Hùng\" & giỗ Tổ", oldest.Title.Text);
        Assert.Equal(Address + newsroom.Pages["story"], oldest.Links[0].Uri.AbsoluteUri);
        Assert.Equal(new DateTimeOffset(2022, 12, 16, 12, 9, 0, TimeSpan.FromHours(7)), oldest.PublishDate);
    }

    [Theory, MemberData(nameof(Feeds))]
    public async Task The_page_names_it_for_programs(string path, string pagePath, string title)
    {
        var page = await OpenAsync(pagePath);

        var named = page.Document.QuerySelectorAll("link[rel=alternate]").Select(l => l.GetAttribute("href"));
        Assert.Contains(path, named);
        Assert.Contains(title.Split(" - ")[0], page.TextOf("h1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_RSS_item_holds_the_whole_article_its_writer_its_tags_and_its_pictures()
    {
        var rss = XDocument.Parse((await OpenAsync("/rss/trang-chu.rss")).Body).Root!;
        var channel = rss.Element("channel")!;
        var item = channel.Elements("item").Single(i => i.Element("title")!.Value == "Hội trong ảnh");

        Assert.Equal(("2.0", "vi", "® Báo Mới"), (
            rss.Attribute("version")!.Value, channel.Element("language")!.Value, channel.Element("copyright")!.Value));
        Assert.Equal("Fri, 16 Dec 2022 12:48:00 +0700", channel.Element("lastBuildDate")!.Value);
        Assert.Equal("Fri, 16 Dec 2022 12:10:00 +0700", item.Element("pubDate")!.Value);
        Assert.Equal("Thu Hà", item.Element(DublinCore + "creator")!.Value);
        Assert.Equal(["Di sản", "di sản", "lễ hội"], item.Elements("category").Select(c => c.Value));
        Assert.Equal("false", item.Element("guid")!.Attribute("isPermaLink")!.Value);
        var text = item.Element(Content + "encoded")!.Value;
        Assert.Contains("<p>Chữ.</p>", text, StringComparison.Ordinal);
        Assert.Contains($"<img src=\"{Address}/media/", text, StringComparison.Ordinal);
        Assert.DoesNotContain("srcset", text, StringComparison.Ordinal);
        Assert.DoesNotContain("=\"/", text, StringComparison.Ordinal);
        Assert.Equal(3, text.Split("<img ").Length - 1);
        var pictures = item.Elements(Media + "content").ToList();
        Assert.Equal(
            ["Đền.", "Cổng đền.", "Rước"], pictures.Select(p => p.Element(Media + "description")!.Value));
        Assert.Equal(["Minh Sơn", "TTXVN", "Thu Hà"], pictures.Select(p => p.Element(Media + "credit")!.Value));
        Assert.All(pictures, p => Assert.Equal("image/jpeg", p.Attribute("type")!.Value));
    }

    [Fact]
    public async Task An_Atom_entry_tells_the_same()
    {
        var rss = Parse((await OpenAsync("/rss/trang-chu.rss")).Body);
        var atom = Parse((await OpenAsync("/rss/trang-chu.atom")).Body);

        Assert.Equal(rss.Items.Select(i => i.Id), atom.Items.Select(i => i.Id));
        Assert.Equal(
            from item in rss.Items
            select item.ElementExtensions.ReadElementExtensions<string>("encoded", Content.NamespaceName)[0],
            atom.Items.Select(i => ((TextSyndicationContent)i.Content).Text));
        Assert.All(atom.Items, i => Assert.Equal(
            ("Thu Hà", Address + "/tac-gia/thu-ha"), (i.Authors[0].Name, i.Authors[0].Uri)));
        Assert.Equal(
            new DateTimeOffset(2022, 12, 16, 12, 48, 0, TimeSpan.FromHours(7)), atom.Items.Last().LastUpdatedTime);
        Assert.Contains(atom.Items.First().Links, l => l.RelationshipType == "via");
        Assert.Contains(rss.Items, i => Pictures(i).Any());
        Assert.Equal(rss.Items.Select(Pictures), atom.Items.Select(Pictures));
    }

    private static IEnumerable<string?> Pictures(SyndicationItem item) =>
        [.. item.ElementExtensions.ReadElementExtensions<XElement>("content", Media.NamespaceName)
            .Select(p => p.Attribute("url")?.Value)];

    [Fact]
    public async Task Vietnamese_is_written_as_letters()
    {
        var body = (await OpenAsync("/rss/trang-chu.rss")).Body;

        Assert.Contains("<title>Nghe kể chuyện đền</title>", body, StringComparison.Ordinal);
        Assert.DoesNotContain("&#", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_find_the_feeds_on_a_page_and_all_of_them_open()
    {
        var page = await OpenAsync("/rss");

        var addresses = page.Document.QuerySelectorAll("main .feeds__list a")
            .Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal(
            [
                "/rss/trang-chu", "/rss/van-hoa", "/rss/di-san", "/su-kien/le-hoi-den-hung", "/tac-gia/thu-ha",
                "/tu-khoa/di-san", "/tu-khoa/le-hoi",
            ],
            addresses.Where((_, i) => i % 2 == 0).Select(a => a[..^".rss".Length]));
        foreach (var address in addresses)
        {
            Assert.Equal(HttpStatusCode.OK, (await OpenAsync(address)).Status);
        }
    }

    [Theory]
    [InlineData("/rss/khong-co.rss")]
    [InlineData("/su-kien/khong-co.atom")]
    [InlineData("/tac-gia/khong-co.rss")]
    [InlineData("/tu-khoa/khong-co.rss")]
    [InlineData("/rss/di-san.json")]
    public async Task There_is_no_other(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await OpenAsync(path)).Status);

    private static SyndicationFeed Parse(string body)
    {
        using var reader = XmlReader.Create(new StringReader(body));
        return SyndicationFeed.Load(reader);
    }

    private Task<WebPage> OpenAsync(string path) => newsroom.Portal.NewVisitor().OpenAsync(path);
}
