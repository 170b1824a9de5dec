using System.Text.Json;
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
        var paths = await PublishAsync(portal);

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

    [Fact]
    public void Line_ends_of_JavaScript_and_lone_surrogates_are_escaped()
    {
        var json = new Person { Name = "a\u2028b\u2029c\uD800d\u0000" }.ToJson();

        Assert.DoesNotContain(json, c => c is '\u2028' or '\u2029' or '\0' || char.IsSurrogate(c));
        var name = JsonDocument.Parse(json).RootElement.GetProperty("name").GetString();
        Assert.Equal("a\u2028b\u2029c\uFFFDd\u0000", name);
    }

    private static async Task<string[]> PublishAsync(PortalFactory portal)
    {
        var newsroom = portal.Newsroom;
        await newsroom.AskAsync((ISiteSettings all) => all.SaveAsync(
            new SiteSettings { Name = Hostile, GoverningBody = Hostile, Licence = Hostile, EditorInChief = Hostile },
            TestNewsroom.Chief, Token));
        var author = await newsroom.AskAsync((IAuthors all) => all.SaveAsync(
            new Author { Name = Hostile, Slug = "a", JobTitle = Hostile, Biography = Hostile },
            TestNewsroom.Chief, Token));
        var newsEvent = await newsroom.AskAsync((INewsEvents all) => all.SaveAsync(
            new NewsEvent { Name = Hostile, Slug = "b", Standfirst = Hostile }, TestNewsroom.Chief, Token));
        var bytes = TestPictures.Jpeg(1300, 900);
        var picture = await newsroom.AskAsync((IMediaLibrary library) => library.AddAsync(
            new Upload("a.jpg", new MemoryStream(bytes), bytes.Length, new PictureWords
            {
                Caption = Hostile, AltText = Hostile, Credit = Hostile, Copyright = Hostile, License = Hostile,
            }),
            TestNewsroom.Chief, Token));
        var id = await newsroom.PublishedAsync(
            new ArticleContent
            {
                Headline = Hostile, Standfirst = Hostile, Slug = "c",
                CategoryId = await newsroom.CategoryAsync(Hostile), LeadMediaId = picture.Asset!.Id,
                EventIds = [(int)newsEvent.Id],
                Byline = [new BylineEntry((int)author.Id, BylineRole.Text)],
            },
            Hostile.Replace(";", "", StringComparison.Ordinal));
        var category = Slug.From(Hostile);
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
