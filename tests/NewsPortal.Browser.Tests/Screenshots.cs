using Microsoft.Playwright;
using Xunit;

namespace NewsPortal.Browser.Tests;

/// <summary>The README's pictures; tests/screenshots.sh runs this, tests/run.sh does not.</summary>
public sealed class Screenshots(DemoInBrowser demo) : IClassFixture<DemoInBrowser>
{
    [Fact(Explicit = true)]
    public async Task Take()
    {
        var folder = Environment.GetEnvironmentVariable("NEWSPORTAL_SCREENSHOTS")
            ?? throw new InvalidOperationException("NEWSPORTAL_SCREENSHOTS names the folder to write to");
        var page = await demo.Browser.NewWindowAsync();
        await page.GotoAsync("/tim-kiem?q=tong+ket+dan+van+kheo+2022");
        await TakeAsync(page, "/", Path.Combine(folder, "home.jpg"));
        await page.GotoAsync("/tim-kiem?q=tong+ket+dan+van+kheo+2022");
        var article = await page.Locator("main article a, main h3 a").First.GetAttributeAsync("href");
        await TakeAsync(page, article!, Path.Combine(folder, "article.jpg"));
    }

    private static async Task TakeAsync(IPage page, string address, string file)
    {
        await page.GotoAsync(address);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = file, Type = ScreenshotType.Jpeg, Quality = 72 });
    }
}
