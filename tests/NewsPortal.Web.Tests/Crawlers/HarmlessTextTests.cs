using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Authors;
using NewsPortal.Core.Events;
using NewsPortal.Core.Media;
using NewsPortal.Core.Settings;
using NewsPortal.Testing;
using NewsPortal.Testing.Web;
using NewsPortal.Web.StructuredData;

namespace NewsPortal.Web.Tests.Crawlers;

/// <summary>Whatever stands in a field, it stays text: in scripts, attributes and elements.</summary>
public sealed class HarmlessTextTests
{
    private const string Hostile = "</script><script>alert(1)</script><!-- \"'\\ &amp; ]]>";

    [Fact]
    public async Task Every_page_tells_it_as_it_is()
    {
        await using var portal = await PortalFactory.OpenAsync();
        var paths = await PublishAsync(portal, Hostile);

        foreach (var path in paths)
        {
            var page = await portal.NewVisitor().OpenAsync(path);
            var scripts = page.Document.QuerySelectorAll("script").ToList();

            Assert.All(scripts, s => Assert.True(
                s.HasAttribute("src") || s.GetAttribute("type") == "application/ld+json", path));
            var data = scripts.Where(s => !s.HasAttribute("src")).Select(s => s.TextContent).ToList();
            Assert.Contains(data, d => TextsOf(JsonDocument.Parse(d).RootElement).Any(t => t.Contains(Hostile)));
            Assert.Contains(Hostile, page.Meta("og:title")!, StringComparison.Ordinal);
            Assert.Contains(Hostile, page.Document.Title, StringComparison.Ordinal);
        }
    }

    /// <summary>Neither XML nor a script can hold them: one would cost crawlers the whole file.</summary>
    [Fact]
    public async Task Every_feed_sitemap_and_data_block_can_be_read_whatever_characters_were_typed()
    {
        const string Odd =
            "Tin\u0000\u0001\u000B\uFFFE\uFFFF\uD800 \u2028\u2029\u0085" + Hostile + "\uDC00\U0001F600";
        await using var portal = await PortalFactory.OpenAsync();
        var pages = await PublishAsync(portal, Odd);
        var section = pages[1][1..];
        string[] feeds = ["/rss/trang-chu", "/rss/" + section, "/su-kien/b", "/tac-gia/a", "/tu-khoa/" + section];
        var index = await SitemapFile.OpenAsync(portal, "/sitemap.xml", "http://localhost:5080");

        foreach (var path in feeds.SelectMany(f => new[] { f + ".rss", f + ".atom" }))
        {
            var told = XDocument.Parse((await portal.NewVisitor().OpenAsync(path)).Body);
            Assert.Contains(told.Descendants(), e => e.Name.LocalName == "title" && e.Value.Contains(Hostile));
            Assert.Contains(told.Descendants(), e => e.Name.LocalName is "encoded" or "content");
        }

        foreach (var path in index.Paths.Append("/news-sitemap.xml"))
        {
            Assert.NotEmpty((await SitemapFile.OpenAsync(portal, path, "http://localhost:5080")).Paths);
        }

        foreach (var path in pages)
        {
            var page = await portal.NewVisitor().OpenAsync(path);
            var data = page.Document.QuerySelectorAll("script[type='application/ld+json']").ToList();
            Assert.NotEmpty(data);
            Assert.All(data, d => Assert.DoesNotContain(d.TextContent, c => c is '<' or '\u2028' or '\uFFFE' or < ' '));
            Assert.All(data, d => Assert.NotEmpty(TextsOf(JsonDocument.Parse(d.TextContent).RootElement)));
        }
    }

    [Theory]
    [InlineData("/tim-kiem?q=tin%EF%BF%BE")]
    [InlineData("/tim-kiem/goi-y?q=%EF%BF%BE")]
    public async Task A_search_for_what_is_no_character_is_a_search_like_any_other(string path)
    {
        await using var portal = await PortalFactory.OpenAsync();

        Assert.Equal(HttpStatusCode.OK, (await portal.NewVisitor().OpenAsync(path)).Status);
    }

    [Fact]
    public void Line_ends_of_JavaScript_and_lone_surrogates_are_escaped()
    {
        var json = new Person { Name = "a\u2028b\u2029c\uD800d\u0000" }.ToJson();

        Assert.DoesNotContain(json, c => c is '\u2028' or '\u2029' or '\0' || char.IsSurrogate(c));
        var name = JsonDocument.Parse(json).RootElement.GetProperty("name").GetString();
        Assert.Equal("a\u2028b\u2029c\uFFFDd\u0000", name);
    }

    private static async Task<string[]> PublishAsync(PortalFactory portal, string hostile)
    {
        var newsroom = portal.Newsroom;
        await newsroom.AskAsync((ISiteSettings all) => all.SaveAsync(
            new SiteSettings { Name = hostile, GoverningBody = hostile, Licence = hostile, EditorInChief = hostile },
            TestNewsroom.Chief, Token));
        var author = await newsroom.AskAsync((IAuthors all) => all.SaveAsync(
            new Author { Name = hostile, Slug = "a", JobTitle = hostile, Biography = hostile },
            TestNewsroom.Chief, Token));
        var newsEvent = await newsroom.AskAsync((INewsEvents all) => all.SaveAsync(
            new NewsEvent { Name = hostile, Slug = "b", Standfirst = hostile }, TestNewsroom.Chief, Token));
        var bytes = TestPictures.Jpeg(1300, 900);
        var picture = await newsroom.AskAsync((IMediaLibrary library) => library.AddAsync(
            new Upload("a.jpg", new MemoryStream(bytes), bytes.Length, new PictureWords
            {
                Caption = hostile, AltText = hostile, Credit = hostile, Copyright = hostile, License = hostile,
            }),
            TestNewsroom.Chief, Token));
        var id = await newsroom.PublishedAsync(
            new ArticleContent
            {
                Headline = hostile, Standfirst = hostile, Slug = "c",
                CategoryId = await newsroom.CategoryAsync(hostile), LeadMediaId = picture.Asset!.Id,
                EventIds = [(int)newsEvent.Id],
                Byline = [new BylineEntry((int)author.Id, BylineRole.Text)],
            },
            hostile.Replace(";", "", StringComparison.Ordinal));
        var category = Slug.From(hostile);
        return ["/", $"/{category}", $"/{category}/c-{id}.html", "/su-kien/b", "/tac-gia/a"];
    }

    private static IEnumerable<string> TextsOf(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => [json.GetString()!],
        JsonValueKind.Object => json.EnumerateObject().SelectMany(p => TextsOf(p.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(TextsOf),
        _ => [],
    };

    private static CancellationToken Token => CancellationToken.None;
}
