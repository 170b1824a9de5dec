using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace NewsPortal.Browser.Tests.Validity;

/// <summary>
/// What an article without pictures costs a phone. Files come with the build's gzip; a published site has Brotli too,
/// which is lighter.
/// </summary>
[Collection(nameof(WholePortal))]
public sealed class PageWeightTests(WholePortal portal)
{
    private const int MostRequests = 12;
    private const double MostBytes = 90_000;

    private static readonly Dictionary<string, double> MostOf = new()
    {
        ["Document"] = 20_000, ["Stylesheet"] = 12_000, ["Script"] = 10_000, ["Font"] = 50_000,
    };

    [Theory]
    [InlineData(390)]
    [InlineData(1366)]
    public async Task An_article_without_pictures_is_light(int width)
    {
        var page = await portal.WindowAsync(Looker.Reader, width);
        var all = await Transfer.OfAsync(page, portal.PlainArticle);
        var list = string.Join('\n', all.Select(t => $"{t.Bytes,7} {t.Kind} {t.Url}"));

        Assert.True(all.Count <= MostRequests, $"{all.Count} requests:\n{list}");
        Assert.True(all.Sum(t => t.Bytes) <= MostBytes, $"{all.Sum(t => t.Bytes)} bytes:\n{list}");
        foreach (var (kind, most) in MostOf)
        {
            Assert.Contains(all, t => t.Kind == kind);
            var bytes = all.Where(t => t.Kind == kind).Sum(t => t.Bytes);
            Assert.True(bytes <= most, $"{kind}: {bytes} bytes\n{list}");
        }
    }

    [Fact]
    public async Task Without_scripts_every_word_of_an_article_is_there()
    {
        var page = await portal.Browser.NewWindowAsync(390, scripts: false);
        await page.GotoAsync(portal.PlainArticle);

        await Expect(page.Locator("h1")).ToHaveTextAsync(SampleBodies.Plain.Headline);
        await Expect(page.Locator(".article__standfirst")).ToHaveTextAsync(SampleBodies.Plain.Standfirst);
        await Expect(page.Locator(".article__body p")).ToHaveTextAsync(SampleBodies.Plain.Body.Split("\n\n"));
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = SampleBodies.Plain.SourceName })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "an toàn giao thông" })).ToBeVisibleAsync();
    }
}
