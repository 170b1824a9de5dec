using System.Text.Json;
using NewsPortal.Core.Common;
using NewsPortal.Testing;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Crawlers;

/// <summary>What machines are told is what people see.</summary>
public sealed class StructuredDataTests(NewsroomOfOneStory story) : IClassFixture<NewsroomOfOneStory>
{
    [Fact]
    public async Task An_article_tells_search_engines_what_its_page_shows()
    {
        var page = await OpenAsync(story.ArticlePath);

        var article = Thing(page, "NewsArticle");
        Assert.Equal(page.TextOf("h1"), Text(article, "headline"));
        Assert.Equal(page.TextOf(".article__standfirst"), Text(article, "description"));
        Assert.Equal(page.The(".article__times time").GetAttribute("datetime"), Text(article, "datePublished"));
        Assert.Equal(PortalTime.Iso(TestNewsroom.Start.UtcDateTime), Text(article, "datePublished"));
        Assert.Equal(page.The("link[rel=canonical]").GetAttribute("href"), Text(article, "mainEntityOfPage"));
        Assert.Equal(page.TextsOf(".article__byline a"), Names(article.GetProperty("author")));
        Assert.Equal("Báo Mới", Text(article.GetProperty("publisher"), "name"));
        Assert.Equal(
            page.TextsOf(".tags a"),
            article.GetProperty("keywords").EnumerateArray().Select(k => k.GetString()));
    }

    [Fact]
    public async Task An_article_that_nobody_signs_is_the_newspapers()
    {
        var id = await story.Newsroom.PublishedAsync(
            new() { Headline = "Tin vắn", CategoryId = await story.Newsroom.CategoryAsync("Y tế") });

        var page = await OpenAsync($"/y-te/tin-van-{id}.html");

        var author = Assert.Single(Thing(page, "NewsArticle").GetProperty("author").EnumerateArray());
        Assert.Equal(("NewsMediaOrganization", "Báo Mới"), (Text(author, "@type"), Text(author, "name")));
    }

    [Fact]
    public async Task Breadcrumbs_begin_at_the_front_page_and_are_those_on_the_page()
    {
        var page = await OpenAsync(story.ArticlePath);

        var items = Thing(page, "BreadcrumbList").GetProperty("itemListElement").EnumerateArray().ToList();

        Assert.Equal(NewsroomOfOneStory.PublicAddress + "/", Text(items[0], "item"));
        Assert.Equal(page.TextsOf(".breadcrumb a"), items.Skip(1).Select(i => Text(i, "name")));
        Assert.Equal(
            from crumb in page.Document.QuerySelectorAll(".breadcrumb a")
            select NewsroomOfOneStory.PublicAddress + crumb.GetAttribute("href"),
            items.Skip(1).Select(i => Text(i, "item")));
    }

    [Fact]
    public async Task A_headline_with_markup_cannot_end_the_script_and_Vietnamese_is_written_as_letters()
    {
        var page = await OpenAsync(story.ArticlePath);

        var script = page.Document.QuerySelectorAll("script[type='application/ld+json']")
            .Single(s => s.TextContent.Contains("NewsArticle", StringComparison.Ordinal)).InnerHtml;
        Assert.Contains("Tổng kết phong trào thi đua “Dân vận khéo”", script, StringComparison.Ordinal);
        Assert.Contains("\\u003C/script\\u003E", script, StringComparison.Ordinal);
        Assert.Contains("Tổng kết phong trào thi đua", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tools_that_look_for_words_instead_of_reading_HTML_find_them_too()
    {
        var page = await OpenAsync(story.ArticlePath);

        Assert.Contains("<script type=\"application/ld+json\">", page.Body, StringComparison.Ordinal);
        Assert.Contains(
            $"datetime=\"{PortalTime.Iso(TestNewsroom.Start.UtcDateTime)}\"", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pictures_named_can_be_fetched()
    {
        var page = await OpenAsync(story.ArticlePath);

        var addresses = Thing(page, "NewsArticle").GetProperty("image").EnumerateArray()
            .Select(i => Text(i, "contentUrl")!).Append(page.Meta("og:image")!).ToList();

        // Two crops (the square is narrower than 1,200), the whole picture, the shared one.
        Assert.Equal(4, addresses.Count);
        foreach (var path in addresses.Select(a => a[NewsroomOfOneStory.PublicAddress.Length..]))
        {
            var picture = await OpenAsync(path);
            Assert.Equal("image/jpeg", picture.ContentHeaders.ContentType?.MediaType);
        }
    }

    [Fact]
    public async Task Open_Graph_describes_the_article()
    {
        var page = await OpenAsync(story.ArticlePath);

        Assert.Equal("article", page.Meta("og:type"));
        Assert.Equal(NewsroomOfOneStory.Headline, page.Meta("og:title"));
        Assert.Equal(NewsroomOfOneStory.Standfirst, page.Meta("og:description"));
        Assert.Equal(NewsroomOfOneStory.PublicAddress + story.ArticlePath, page.Meta("og:url"));
        Assert.Equal("vi_VN", page.Meta("og:locale"));
        Assert.Equal("summary_large_image", page.Meta("twitter:card"));
        Assert.Equal(Text(Thing(page, "NewsArticle"), "datePublished"), page.Meta("article:published_time"));
        Assert.Equal("Thời sự - Chính trị", page.Meta("article:section"));
        Assert.Equal("1280", page.Meta("og:image:width"));
        Assert.Equal("720", page.Meta("og:image:height"));
        Assert.Contains("max-image-preview:large", page.Meta("robots"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_category_lists_the_cards_it_shows()
    {
        var page = await OpenAsync("/thoi-su-chinh-tri");

        var list = Thing(page, "CollectionPage").GetProperty("mainEntity");
        var item = Assert.Single(list.GetProperty("itemListElement").EnumerateArray());
        Assert.Equal(1, list.GetProperty("numberOfItems").GetInt32());
        Assert.Equal(NewsroomOfOneStory.Headline, Text(item, "name"));
        Assert.Equal(NewsroomOfOneStory.PublicAddress + story.ArticlePath, Text(item, "url"));
    }

    [Fact]
    public async Task The_front_page_names_the_newspaper_and_its_search()
    {
        var page = await OpenAsync("/");

        var site = Thing(page, "WebSite");
        Assert.Equal("Báo Mới", Text(site, "name"));
        Assert.Equal(
            $"{NewsroomOfOneStory.PublicAddress}/tim-kiem?q={{words}}",
            Text(site.GetProperty("potentialAction").GetProperty("target"), "urlTemplate"));
        Assert.Equal("024 1234", Text(Thing(page, "NewsMediaOrganization"), "telephone"));
    }

    [Fact]
    public async Task An_author_is_a_person()
    {
        var page = await OpenAsync("/tac-gia/xuan-huong");

        var person = Thing(page, "ProfilePage").GetProperty("mainEntity");
        Assert.Equal(("Person", page.TextOf("h1")), (Text(person, "@type"), Text(person, "name")));
    }

    [Fact]
    public async Task An_authors_page_names_each_article_on_it_in_brief()
    {
        var page = await OpenAsync("/tac-gia/xuan-huong");

        var article = Assert.Single(Thing(page, "ProfilePage").GetProperty("hasPart").EnumerateArray());
        Assert.Equal(
            ("NewsArticle", NewsroomOfOneStory.Headline, NewsroomOfOneStory.PublicAddress + story.ArticlePath,
                PortalTime.Iso(TestNewsroom.Start.UtcDateTime)),
            (Text(article, "@type"), Text(article, "headline"), Text(article, "url"),
                Text(article, "datePublished")));
    }

    private Task<WebPage> OpenAsync(string path) => story.Portal.NewVisitor().OpenAsync(path);

    private static JsonElement Thing(WebPage page, string type) =>
        page.Document.QuerySelectorAll("script[type='application/ld+json']")
            .Select(s => JsonDocument.Parse(s.TextContent).RootElement)
            .Single(t => Text(t, "@context") == "https://schema.org" && Text(t, "@type") == type);

    private static string? Text(JsonElement thing, string property) => thing.GetProperty(property).GetString();

    private static IEnumerable<string?> Names(JsonElement things) =>
        things.EnumerateArray().Select(t => Text(t, "name"));
}
