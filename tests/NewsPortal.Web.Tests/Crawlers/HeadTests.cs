using System.Globalization;
using System.Net;
using NewsPortal.Core.Users;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Crawlers;

/// <summary>What the head of each page says to search engines and to places where it is shared.</summary>
public sealed class HeadTests(NewsroomOfEveryKind newsroom) : IClassFixture<NewsroomOfEveryKind>
{
    private const string Address = NewsroomOfEveryKind.PublicAddress;
    private const string Listed = "index, follow, max-image-preview:large, max-snippet:-1, max-video-preview:-1";

    public static TheoryData<string> Kinds => GoldenTests.Kinds;

    [Theory, MemberData(nameof(Kinds))]
    public async Task Every_page_names_its_one_address_by_the_settings_whatever_host_was_asked_for(string kind)
    {
        var path = newsroom.Pages[kind];
        using var client = newsroom.Portal.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, path + "?utm_source=thu&fbclid=1");
        request.Headers.Host = "ke-gian.example";
        request.Headers.Add("X-Forwarded-Host", "ke-gian.example");

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        var page = await WebPage.ReadAsync(answer);
        page = page.Location is { } canonical ? await OpenAsync(canonical) : page;

        Assert.DoesNotContain("ke-gian", page.Body, StringComparison.Ordinal);
        Assert.Equal(
            kind == "reprint" ? "https://phutho.example/bai-goc" : Address + path,
            page.The("link[rel=canonical]").GetAttribute("href"));
        Assert.Equal(Address + path, page.Meta("og:url"));
        Assert.Equal(Listed, page.Meta("robots"));
        Assert.False(page.Has("[hreflang]"));
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task Every_page_shows_itself_where_it_is_shared(string kind)
    {
        var page = await OpenAsync(newsroom.Pages[kind]);

        foreach (var name in new[] { "og:title", "og:image:alt", "twitter:image:alt", "description" })
        {
            Assert.False(string.IsNullOrWhiteSpace(page.Meta(name)), name);
        }

        Assert.Equal(("Báo Mới", "vi_VN"), (page.Meta("og:site_name"), page.Meta("og:locale")));
        Assert.Equal("summary_large_image", page.Meta("twitter:card"));
        Assert.Equal("image/jpeg", page.Meta("og:image:type"));
        Assert.InRange(Number(page, "og:image:width"), 1200, 1920);
        Assert.InRange(Number(page, "og:image:height"), 630, 1920);
        var picture = await OpenAsync(page.Meta("og:image")![Address.Length..]);
        Assert.Equal("image/jpeg", picture.ContentHeaders.ContentType?.MediaType);
    }

    [Fact]
    public async Task An_article_says_when_by_whom_and_about_what_it_is()
    {
        var page = await OpenAsync(newsroom.Pages["story"]);

        Assert.Equal("article", page.Meta("og:type"));
        Assert.Equal("Lễ hội Đền Hùng khai mạc", page.Meta("og:title"));
        Assert.Equal("Khai mạc sáng nay.", page.Meta("og:description"));
        var times = page.Document.QuerySelectorAll(".article__times time").Select(t => t.GetAttribute("datetime"));
        Assert.Equal(times, [page.Meta("article:published_time"), page.Meta("article:modified_time")]);
        Assert.Equal("2022-12-16T12:48:00+07:00", page.Meta("article:modified_time"));
        Assert.Equal("Di sản", page.Meta("article:section"));
        Assert.Equal(Address + "/tac-gia/thu-ha", page.Meta("article:author"));
        Assert.Equal("Thu Hà", page.Meta("author"));
        Assert.Equal(
            ["di sản", "lễ hội"],
            page.Document.QuerySelectorAll("meta[property='article:tag']").Select(m => m.GetAttribute("content")));
    }

    [Fact]
    public async Task An_article_without_a_lead_is_shared_with_the_first_picture_of_its_text()
    {
        var page = await OpenAsync(newsroom.Pages["infographic"]);

        var shown = page.The(".article__body img").GetAttribute("src")!.Split('/')[2];
        Assert.Equal($"{Address}/media/{shown}/16x9-1280.jpg", page.Meta("og:image"));
        Assert.Equal("Rước", page.Meta("og:image:alt"));
    }

    [Fact]
    public async Task A_page_of_a_list_is_canonical_for_itself_and_names_its_neighbours()
    {
        await using var portal = await PortalFactory.OpenAsync();
        var category = await portal.Newsroom.CategoryAsync("Xã hội");
        for (var i = 0; i < 41; i++)
        {
            await portal.Newsroom.PublishedAsync(new() { CategoryId = category });
        }

        var page = await portal.NewVisitor().OpenAsync("/xa-hoi?trang=2");

        Assert.Equal(
            [
                "http://localhost:5080/xa-hoi?trang=2", "http://localhost:5080/xa-hoi",
                "http://localhost:5080/xa-hoi?trang=3",
            ],
            from rel in new[] { "canonical", "prev", "next" }
            select page.The($"head link[rel={rel}]").GetAttribute("href"));
        Assert.Equal(Listed, page.Meta("robots"));
        Assert.Contains("2", page.Document.Title, StringComparison.Ordinal);
        Assert.Contains(
            "\"itemListElement\":[{\"@type\":\"ListItem\",\"position\":21,", page.Body, StringComparison.Ordinal);
        var first = await portal.NewVisitor().OpenAsync("/xa-hoi");
        Assert.False(first.Has("head link[rel=prev]"));
        var last = await portal.NewVisitor().OpenAsync("/xa-hoi?trang=3");
        Assert.False(last.Has("head link[rel=next]"));
    }

    [Theory]
    [InlineData("/tim-kiem")]
    [InlineData("/tim-kiem?q=le+hoi")]
    public async Task Search_is_not_listed(string path) =>
        Assert.Equal("noindex, follow", (await OpenAsync(path)).Meta("robots"));

    [Fact]
    public async Task A_preview_is_closed_has_no_address_and_is_never_kept()
    {
        var editor = await newsroom.Portal.SignInAsync(StaffRole.EditorInChief);

        var page = await editor.OpenAsync($"/admin/bai-viet/{newsroom.Articles["story"]}/xem-truoc");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.StartsWith("noindex", page.Meta("robots"), StringComparison.Ordinal);
        Assert.Equal(["noindex, nofollow"], page.Headers.GetValues("X-Robots-Tag"));
        Assert.True(page.Headers.CacheControl?.NoStore);
        Assert.False(page.Has("link[rel=canonical]"));
        Assert.False(page.Has("script[type='application/ld+json']"));
        Assert.Null(page.Meta("og:url"));
    }

    [Fact]
    public async Task The_sign_of_the_newspaper_is_a_file_as_large_as_it_is_said_to_be()
    {
        var logo = await newsroom.Portal.CreateClient().GetByteArrayAsync(
            new Uri("/logo.png", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], logo[..4]);
        Assert.Equal((512, 512), (logo[18] * 256 + logo[19], logo[22] * 256 + logo[23]));
    }

    private static int Number(WebPage page, string name) =>
        int.Parse(page.Meta(name)!, CultureInfo.InvariantCulture);

    private Task<WebPage> OpenAsync(string path) => newsroom.Portal.NewVisitor().OpenAsync(path);
}
