using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace NewsPortal.Browser.Tests;

/// <summary>How pages look and load, with and without scripts.</summary>
public sealed class PageLookTests(DemoInBrowser demo) : IClassFixture<DemoInBrowser>
{
    private const string Report = "Tổng kết phong trào thi đua “Dân vận khéo” năm 2022";

    [Fact]
    public async Task An_article_is_complete_without_scripts()
    {
        var page = await demo.Browser.NewWindowAsync(390, scripts: false);
        await page.GotoAsync(await FindReportAsync(page));

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Report);
        await Expect(page.Locator("article figure")).ToHaveCountAsync(6);
        await Expect(page.GetByText("12:09, 16/12/2022").First).ToBeVisibleAsync();
        await Expect(page.Locator("article.article").GetByText("Xuân Hướng")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Sự kiện liên quan" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Xem thêm sự kiện" })).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(1366, true)]
    [InlineData(390, false)]
    public async Task The_event_heads_the_side_column_and_follows_the_tags_on_a_phone(int width, bool beside)
    {
        var page = await demo.Browser.NewWindowAsync(width);
        await page.GotoAsync(await FindReportAsync(page));
        var block = (await page.Locator(".related-events").BoundingBoxAsync())!;
        var article = (await page.Locator("article.article").BoundingBoxAsync())!;
        var newest = (await page.GetByRole(AriaRole.Heading, new() { Name = "Tin mới" }).BoundingBoxAsync())!;

        Assert.Equal(beside, block.X >= article.X + article.Width);
        Assert.Equal(!beside, block.Y >= article.Y + article.Height);
        Assert.True(newest.Y >= block.Y + block.Height, "“Tin mới” stands under the event");
    }

    [Fact]
    public async Task The_keyboard_reaches_the_content_first_and_sees_where_it_is()
    {
        var page = await demo.Browser.NewWindowAsync();
        await page.GotoAsync("/");
        await page.Keyboard.PressAsync("Tab");
        var skip = page.Locator(":focus");
        await Expect(skip).ToHaveAttributeAsync("href", "#noi-dung");
        await Expect(skip).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");

        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)"));
        // A card draws the ring of its link around itself.
        var rings = await page.EvaluateAsync<string[]>(
            """
            [document.activeElement, document.activeElement.closest('.card')]
              .filter(e => e).map(e => getComputedStyle(e).outlineStyle)
            """);
        Assert.Contains("solid", rings);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Nothing_moves_while_an_article_loads(ColorScheme scheme)
    {
        var page = await demo.Browser.NewWindowAsync(390, scheme);
        await page.AddInitScriptAsync(
            """
            window.moved = 0;
            new PerformanceObserver(list => {
              for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.moved += entry.value;
            }).observe({ type: 'layout-shift', buffered: true });
            """);
        await page.GotoAsync(await FindReportAsync(page));
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Assert.True(await page.EvaluateAsync<double>("window.moved") < 0.02);
    }

    /// <summary>Where the demo's report is, found as a reader finds it.</summary>
    private static async Task<string> FindReportAsync(IPage page)
    {
        await page.GotoAsync("/tim-kiem?q=tong+ket+dan+van+kheo+2022");
        return (await page.GetByRole(AriaRole.Link, new() { Name = Report }).First.GetAttributeAsync("href"))!;
    }
}
