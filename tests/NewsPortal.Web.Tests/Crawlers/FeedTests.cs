using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Xml.Linq;
using NewsPortal.Core.Categories;
using NewsPortal.Testing;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Crawlers;

public sealed class FeedTests(NewsroomOfOneStory story) : IClassFixture<NewsroomOfOneStory>
{
    private const string Path = "/rss/thoi-su-chinh-tri.rss";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Media = "http://search.yahoo.com/mrss/";

    [Fact]
    public async Task A_feed_has_what_the_specification_asks_of_a_channel()
    {
        var channel = await ChannelAsync(Path);

        Assert.Equal("Thời sự - Chính trị - Báo Mới", channel.Element("title")?.Value);
        Assert.Equal(NewsroomOfOneStory.PublicAddress + "/thoi-su-chinh-tri", channel.Element("link")?.Value);
        Assert.NotEmpty(channel.Element("description")!.Value);
        Assert.Equal("vi", channel.Element("language")?.Value);
        Assert.Equal("Fri, 16 Dec 2022 12:09:00 +0700", channel.Element("lastBuildDate")?.Value);
        var self = channel.Element(Atom + "link")!;
        Assert.Equal(NewsroomOfOneStory.PublicAddress + Path, self.Attribute("href")?.Value);
        Assert.Equal("self", self.Attribute("rel")?.Value);
    }

    [Fact]
    public async Task An_item_says_what_the_page_says()
    {
        var item = Assert.Single((await ChannelAsync(Path)).Elements("item"));

        Assert.Equal(NewsroomOfOneStory.Headline, item.Element("title")?.Value);
        Assert.Equal(NewsroomOfOneStory.PublicAddress + story.ArticlePath, item.Element("link")?.Value);
        Assert.Equal(NewsroomOfOneStory.Standfirst, item.Element("description")?.Value);
        Assert.Equal("false", item.Element("guid")?.Attribute("isPermaLink")?.Value);
        Assert.Equal("Fri, 16 Dec 2022 12:09:00 +0700", item.Element("pubDate")?.Value);
        Assert.StartsWith(
            NewsroomOfOneStory.PublicAddress + "/media/", item.Element(Media + "content")!.Attribute("url")!.Value,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_whole_sites_feed_has_the_story_too() =>
        Assert.Single((await ChannelAsync("/rss/trang-chu.rss")).Elements("item"));

    [Fact]
    public async Task A_reader_who_has_the_newest_feed_gets_304()
    {
        using var client = story.Portal.CreateClient();
        using var first = await client.GetAsync(new Uri(Path, UriKind.Relative), Token);
        Assert.Equal("application/rss+xml", first.Content.Headers.ContentType?.MediaType);
        Assert.Equal(TestNewsroom.Start, first.Content.Headers.LastModified);

        using var byTag = await AskAsync(client, h => h.IfNoneMatch.Add(first.Headers.ETag!));
        using var byTime = await AskAsync(client, h => h.IfModifiedSince = first.Content.Headers.LastModified);
        using var older = await AskAsync(client, h => h.IfModifiedSince = TestNewsroom.Start.AddDays(-1));

        Assert.Equal(HttpStatusCode.NotModified, byTag.StatusCode);
        Assert.Equal(HttpStatusCode.NotModified, byTime.StatusCode);
        Assert.Equal(HttpStatusCode.OK, older.StatusCode);
    }

    [Fact]
    public async Task The_feed_of_a_renamed_category_leads_on()
    {
        await using var portal = await PortalFactory.OpenAsync();
        var id = await portal.Newsroom.CategoryAsync("Tên cũ");
        var category = (await portal.Newsroom.AskAsync((ICategories c) => c.TreeAsync(Token))).Find(id)!;
        category.Slug = "ten-moi";
        await portal.Newsroom.AskAsync((ICategories c) => c.SaveAsync(category, TestNewsroom.Chief, Token));

        var page = await portal.NewVisitor().OpenAsync("/rss/ten-cu.rss");

        Assert.Equal(HttpStatusCode.MovedPermanently, page.Status);
        Assert.Equal("/rss/ten-moi.rss", page.Location);
    }

    [Fact]
    public async Task People_find_every_feed_on_a_page()
    {
        var page = await story.Portal.NewVisitor().OpenAsync("/rss");

        var addresses = page.Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href"));
        Assert.Equal(["/rss/trang-chu.rss", Path], addresses);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private async Task<XElement> ChannelAsync(string path)
    {
        var page = await story.Portal.NewVisitor().OpenAsync(path);
        var rss = XDocument.Parse(page.Body).Root!;
        Assert.Equal("2.0", rss.Attribute("version")?.Value);
        foreach (var date in rss.Descendants("pubDate"))
        {
            DateTimeOffset.ParseExact(date.Value, "ddd, dd MMM yyyy HH:mm:ss zzz", CultureInfo.InvariantCulture);
        }

        return Assert.Single(rss.Elements("channel"));
    }

    private static async Task<HttpResponseMessage> AskAsync(HttpClient client, Action<HttpRequestHeaders> condition)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Path);
        condition(request.Headers);
        return await client.SendAsync(request, Token);
    }
}
