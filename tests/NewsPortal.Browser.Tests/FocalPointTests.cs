using System.Globalization;
using Microsoft.Playwright;
using NewsPortal.Core.Media;
using NewsPortal.Core.Users;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace NewsPortal.Browser.Tests;

/// <summary>The focal point of a picture, moved by every means, and the crops that follow it.</summary>
public sealed class FocalPointTests : IAsyncLifetime
{
    private const int Width = 640;
    private const int Height = 400;
    private PortalInBrowser _browser = null!;
    private IPage _page = null!;

    public async ValueTask InitializeAsync()
    {
        _browser = await PortalInBrowser.OpenAsync();
        _page = await _browser.NewWindowAsync();
        await _page.SignInAsync(_browser);
        await _page.OpenPictureAsync();
    }

    public async ValueTask DisposeAsync() => await _browser.DisposeAsync();

    [Fact]
    public async Task A_mouse_moves_it_and_every_crop_follows_by_Cores_formula()
    {
        var stage = (await _page.Locator("[data-stage] img").BoundingBoxAsync())!;
        await _page.Mouse.MoveAsync(stage.X + (stage.Width * 0.5f), stage.Y + (stage.Height * 0.5f));
        await _page.Mouse.DownAsync();
        await _page.Mouse.MoveAsync(
            stage.X + (stage.Width * 0.75f), stage.Y + (stage.Height * 0.3f), new() { Steps = 4 });
        await _page.Mouse.UpAsync();

        var point = await ReadAsync();
        Assert.InRange(point.X, 0.745, 0.755);
        Assert.InRange(point.Y, 0.295, 0.305);
        await ExpectCropsAsync(point);
        await SaveAsync();
        Assert.Equal(point, await ReadAsync());
        await ExpectCropsAsync(point);
    }

    [Fact]
    public async Task Arrow_keys_move_it_by_one_and_with_shift_by_ten_percent_and_stop_at_the_edge()
    {
        await FillAsync("50", "50");
        await _page.GetByRole(AriaRole.Slider, new() { Name = "Điểm nhấn" }).FocusAsync();
        await _page.Keyboard.PressAsync("ArrowRight");
        await _page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal(new FocalPoint(0.51, 0.49), await ReadAsync());
        await _page.Keyboard.PressAsync("Shift+ArrowLeft");
        Assert.Equal(new FocalPoint(0.41, 0.49), await ReadAsync());
        for (var i = 0; i < 6; i++)
        {
            await _page.Keyboard.PressAsync("Shift+ArrowDown");
        }

        Assert.Equal(new FocalPoint(0.41, 1), await ReadAsync());
        await Expect(_page.Locator("[data-point]"))
            .ToHaveAttributeAsync("aria-valuetext", "41% từ trái, 100% từ trên");
        await ExpectCropsAsync(new FocalPoint(0.41, 1));
        await Expect(_page.Locator("[data-status]")).ToHaveTextAsync("Có thay đổi chưa lưu");
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("100", "100")]
    [InlineData("33.3", "66.6")]
    public async Task Numbers_move_it_too(string x, string y)
    {
        await FillAsync(x, y);

        await ExpectCropsAsync(await ReadAsync());
        await SaveAsync();
        await Expect(_page.Locator("[data-x]")).ToHaveValueAsync(x);
    }

    [Fact]
    public async Task Who_may_not_change_the_picture_cannot_move_it()
    {
        var page = await _browser.NewWindowAsync();
        var reporter = await _browser.Portal.AddStaffAsync(StaffRole.Reporter);
        await page.SignInAsAsync(reporter, new Uri(_page.Url).AbsolutePath);

        await Expect(page.Locator("[data-x]")).ToBeDisabledAsync();
        await Expect(page.Locator("[data-point]")).ToBeHiddenAsync();
        await Expect(page.Locator("[data-point]")).Not.ToHaveAttributeAsync("tabindex", "0");
    }

    [Fact]
    public async Task Without_scripts_the_numbers_are_saved_and_the_crops_are_pictures()
    {
        var page = await _browser.NewWindowAsync(scripts: false);
        await page.SignInAsync(_browser, new Uri(_page.Url).AbsolutePath);
        var before = await page.Locator("[data-crop] img").First.GetAttributeAsync("src");
        await page.Locator("[data-x]").FillAsync("10");
        await page.Locator("[data-y]").FillAsync("20");
        await page.Button("Lưu").ClickAsync();

        await Expect(page.GetByText("Đã lưu ảnh.")).ToBeVisibleAsync();
        await Expect(page.Locator("[data-x]")).ToHaveValueAsync("10");
        await Expect(page.Locator("[data-crop] img").First).Not.ToHaveAttributeAsync("src", before!);
    }

    private async Task FillAsync(string x, string y)
    {
        await _page.Locator("[data-x]").FillAsync(x);
        await _page.Locator("[data-y]").FillAsync(y);
    }

    private async Task SaveAsync()
    {
        await _page.Keyboard.PressAsync("Control+s");
        await Expect(_page.GetByText("Đã lưu ảnh.")).ToBeVisibleAsync();
    }

    private async Task<FocalPoint> ReadAsync()
    {
        var numbers = await Task.WhenAll(
            _page.Locator("[data-x]").InputValueAsync(), _page.Locator("[data-y]").InputValueAsync());
        var shares = numbers.Select(n => double.Parse(n, CultureInfo.InvariantCulture) / 100).ToList();
        return FocalPoint.Within(shares[0], shares[1]);
    }

    private async Task ExpectCropsAsync(FocalPoint point)
    {
        foreach (var frame in await _page.Locator("[data-crop]").AllAsync())
        {
            var ratio = double.Parse((await frame.GetAttributeAsync("data-crop"))!, CultureInfo.InvariantCulture);
            var window = point.Window(Width, Height, ratio);
            await Expect(frame.Locator("img")).ToHaveJSPropertyAsync("complete", true);
            // In one look: the page may still be scrolling to what was filled in.
            var seen = await frame.EvaluateAsync<double[]>(
                """
                frame => {
                  const hole = frame.getBoundingClientRect();
                  const picture = frame.querySelector("img").getBoundingClientRect();
                  return [hole.width, picture.width, picture.x - hole.x, picture.y - hole.y];
                }
                """);
            var scale = seen[0] / window.Width;
            Assert.Equal(Width * scale, seen[1], 0.5);
            Assert.Equal(-window.Left * scale, seen[2], 0.5);
            Assert.Equal(-window.Top * scale, seen[3], 0.5);
        }
    }
}
