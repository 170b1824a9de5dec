using System.Net;
using System.Text.RegularExpressions;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Publishing;

public sealed partial class PublishTests
{
    private static readonly Dictionary<string, string> Types = new()
    {
        [".css"] = "text/css", [".js"] = "text/javascript", [".woff2"] = "font/woff2",
    };

    [Fact]
    public async Task What_was_built_is_published_and_serves_a_page_with_its_style_fonts_and_script()
    {
        await using var published = new PublishedPortal();
        await published.PublishAsync(Token);
        using var client = await published.StartAsync(Token);
        var visitor = new Visitor(client);

        var before = await visitor.OpenAsync("/");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, before.Status);
        Assert.False(File.Exists(Path.Combine(published.DataDirectory, "newsportal.db")));
        Assert.Contains("newsportal migrate", published.Log, StringComparison.Ordinal);

        await published.RunCliAsync(Token, "migrate");

        var home = await visitor.OpenAsync("/");
        Assert.Equal(HttpStatusCode.OK, home.Status);
        var style = await AssetAsync(client, home.The("link[rel=stylesheet]").GetAttribute("href")!);
        await AssetAsync(client, home.The("script[src]").GetAttribute("src")!);
        var fonts = FontAddress().Matches(style).Select(m => m.Groups[1].Value)
            .Concat(home.Document.QuerySelectorAll("link[as=font]").Select(l => l.GetAttribute("href")!))
            .Distinct().ToList();
        Assert.NotEmpty(fonts);
        foreach (var font in fonts)
        {
            await AssetAsync(client, font.StartsWith('/') ? font : "/assets/" + font.TrimStart('.', '/'));
        }
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static async Task<string> AssetAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), Token);
        var content = await answer.Content.ReadAsStringAsync(Token);
        Assert.True(answer.IsSuccessStatusCode, $"{path} answers {answer.StatusCode}");
        Assert.NotEmpty(content);
        Assert.Equal(Types[Path.GetExtension(path)], answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("immutable", answer.Headers.GetValues("Cache-Control").Single(), StringComparison.Ordinal);
        return content;
    }

    [GeneratedRegex(@"url\([""']?([^)""']+\.woff2)")]
    private static partial Regex FontAddress();
}
