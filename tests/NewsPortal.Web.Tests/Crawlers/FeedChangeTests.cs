using System.Net;
using System.Net.Http.Headers;
using System.Xml.Linq;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Authors;
using NewsPortal.Core.Categories;
using NewsPortal.Core.Settings;
using NewsPortal.Testing;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Crawlers;

/// <summary>What readers who come again are told.</summary>
public sealed class FeedChangeTests : IAsyncLifetime
{
    private const string Path = "/rss/xa-hoi.rss";

    private PortalFactory _portal = null!;
    private int _category;

    public async ValueTask InitializeAsync()
    {
        _portal = await PortalFactory.OpenAsync();
        _category = await _portal.Newsroom.CategoryAsync("Xã hội");
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Theory]
    [InlineData(Path)]
    [InlineData("/rss/xa-hoi.atom")]
    public async Task Who_has_the_newest_gets_304_by_its_mark_and_by_its_time(string path)
    {
        await PublishAsync("Tin");
        _portal.Clock.Advance(TimeSpan.FromMinutes(2));
        using var first = await AskAsync(path);
        Assert.Equal(TestNewsroom.Start, first.Content.Headers.LastModified);
        Assert.True(first.Headers.ETag!.IsWeak);

        using var byMark = await AskAsync(path, h => h.IfNoneMatch.Add(first.Headers.ETag));
        using var byTime = await AskAsync(path, h => h.IfModifiedSince = first.Content.Headers.LastModified);
        using var older = await AskAsync(path, h => h.IfModifiedSince = TestNewsroom.Start.AddDays(-1));

        Assert.Equal(HttpStatusCode.NotModified, byMark.StatusCode);
        Assert.Equal(HttpStatusCode.NotModified, byTime.StatusCode);
        Assert.Equal(HttpStatusCode.OK, older.StatusCode);
    }

    [Fact]
    public async Task A_withdrawal_is_a_change_and_time_does_not_go_back()
    {
        await PublishAsync("Bài cũ");
        _portal.Clock.Advance(TimeSpan.FromHours(1));
        var newest = await PublishAsync("Bài gỡ");
        _portal.Clock.Advance(TimeSpan.FromHours(1));
        using var before = await AskAsync(Path);

        await _portal.Newsroom.DoneAsync(newest, (desk, version) =>
            desk.WithdrawAsync(newest, version, "Sai.", TestNewsroom.Chief, Token));
        _portal.Clock.Advance(TimeSpan.FromHours(1));
        using var after = await AskAsync(Path, h => h.IfModifiedSince = before.Content.Headers.LastModified);
        using var byMark = await AskAsync(Path, h => h.IfNoneMatch.Add(before.Headers.ETag!));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (after.StatusCode, byMark.StatusCode));
        Assert.True(after.Content.Headers.LastModified > before.Content.Headers.LastModified);
        Assert.DoesNotContain("Bài gỡ", await after.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_is_a_change()
    {
        var id = await PublishAsync("Bài sửa");
        _portal.Clock.Advance(TimeSpan.FromHours(1));
        using var before = await AskAsync(Path);

        await _portal.Newsroom.ChangedAsync(id, c => c with { Body = "Đã sửa." });
        await _portal.Newsroom.DoneAsync(id, (desk, version) =>
            desk.UpdateAsync(id, version, TestNewsroom.Chief, Token));
        _portal.Clock.Advance(TimeSpan.FromHours(1));
        using var after = await AskAsync(Path, h => h.IfModifiedSince = before.Content.Headers.LastModified);

        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
    }

    [Fact]
    public async Task A_change_of_this_minute_has_no_time_yet_for_another_may_follow_it()
    {
        await PublishAsync("Tin");

        using var answer = await AskAsync(Path);

        Assert.Null(answer.Content.Headers.LastModified);
        Assert.NotNull(answer.Headers.ETag);
        Assert.Equal("public, no-cache", answer.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task The_feeds_of_what_was_renamed_lead_on()
    {
        var author = await _portal.Newsroom.AuthorAsync("Tên cũ");
        await _portal.Newsroom.AskAsync(async (IAuthors authors) =>
        {
            var found = await authors.FindAsync(author, Token);
            found!.Slug = "ten-moi";
            return await authors.SaveAsync(found, TestNewsroom.Chief, Token);
        });
        await _portal.Newsroom.AskAsync(async (ICategories categories) =>
        {
            var found = (await categories.TreeAsync(Token)).Find(_category)!;
            found.Slug = "doi-song";
            return await categories.SaveAsync(found, TestNewsroom.Chief, Token);
        });

        foreach (var (old, now) in new[] { ("/tac-gia/ten-cu", "/tac-gia/ten-moi"), ("/rss/xa-hoi", "/rss/doi-song") })
        {
            foreach (var format in new[] { ".rss", ".atom" })
            {
                var page = await _portal.NewVisitor().OpenAsync(old + format);
                Assert.Equal((HttpStatusCode.MovedPermanently, now + format), (page.Status, page.Location));
            }
        }
    }

    [Fact]
    public async Task An_event_or_tag_that_no_live_article_shows_has_no_feed_and_an_empty_category_has_one()
    {
        await _portal.Newsroom.EventAsync("Chưa ai biết");

        using var secret = await AskAsync("/su-kien/chua-ai-biet.rss");
        using var rss = await AskAsync(Path);
        using var atom = await AskAsync("/rss/xa-hoi.atom");

        Assert.Equal(HttpStatusCode.NotFound, secret.StatusCode);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (rss.StatusCode, atom.StatusCode));
    }

    [Theory]
    [InlineData("rss")]
    [InlineData("atom")]
    public async Task A_hub_is_named_in_the_feed_and_in_its_headers(string format)
    {
        await _portal.Newsroom.AskAsync((ISiteSettings all) => all.SaveAsync(
            new SiteSettings { PublicAddress = "https://bao.example", WebSubHub = "https://hub.example/" },
            TestNewsroom.Chief, Token));

        using var answer = await AskAsync($"/rss/xa-hoi.{format}");
        var xml = XDocument.Parse(await answer.Content.ReadAsStringAsync(Token));

        Assert.Equal(
            [$"<https://hub.example/>; rel=\"hub\", <https://bao.example/rss/xa-hoi.{format}>; rel=\"self\""],
            answer.Headers.GetValues("Link"));
        Assert.Contains(xml.Descendants(), e => e.Name.LocalName == "link"
            && e.Attribute("rel")?.Value == "hub" && e.Attribute("href")?.Value == "https://hub.example/");
    }

    [Theory]
    [InlineData("rss")]
    [InlineData("atom")]
    public async Task Text_that_looks_like_markup_stays_text(string format)
    {
        await _portal.Newsroom.PublishedAsync(new ArticleContent
        {
            Headline = "</title>]]><b>&amp;", CategoryId = _category,
            Body = "Chữ ]]> và href=\"/x\" <script> \uD83D\uDE00.\n\n[nối](/xa-hoi) và lời chú[^1].\n\n[^1]: Chú.",
        });

        var xml = XDocument.Parse((await _portal.NewVisitor().OpenAsync($"/rss/xa-hoi.{format}")).Body);

        Assert.Equal("</title>]]><b>&amp;", xml.Descendants().Last(e => e.Name.LocalName == "title").Value);
        var text = xml.Descendants().Single(e => e.Name.LocalName is "encoded" or "content").Value;
        Assert.Contains("]]&gt; và href=\"/x\" &lt;script&gt; \uD83D\uDE00", text, StringComparison.Ordinal);
        Assert.Contains("<a href=\"http://localhost:5080/xa-hoi\">nối</a>", text, StringComparison.Ordinal);
        Assert.Contains(".html#fn:1\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_standfirst_of_an_RSS_item_is_read_as_HTML_and_stays_the_text_it_is()
    {
        await _portal.Newsroom.PublishedAsync(new ArticleContent
        {
            Headline = "Toán", Standfirst = "Nếu a<b & b>c thì \"x\" là &lt; hay <b>?", CategoryId = _category,
        });

        var xml = XDocument.Parse((await _portal.NewVisitor().OpenAsync(Path)).Body);

        var description = xml.Descendants("item").Single().Element("description")!.Value;
        Assert.Equal("Nếu a&lt;b &amp; b&gt;c thì \"x\" là &amp;lt; hay &lt;b&gt;?", description);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private Task<long> PublishAsync(string headline) => _portal.Newsroom.PublishedAsync(
        new ArticleContent { Headline = headline, CategoryId = _category });

    private async Task<HttpResponseMessage> AskAsync(string path, Action<HttpRequestHeaders>? condition = null)
    {
        using var client = _portal.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        condition?.Invoke(request.Headers);
        return await client.SendAsync(request, Token);
    }
}
