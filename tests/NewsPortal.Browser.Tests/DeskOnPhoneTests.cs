using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace NewsPortal.Browser.Tests;

/// <summary>A reporter with a phone.</summary>
public sealed class DeskOnPhoneTests : IAsyncLifetime
{
    private PortalInBrowser _browser = null!;

    public async ValueTask InitializeAsync() => _browser = await PortalInBrowser.OpenAsync();

    public async ValueTask DisposeAsync() => await _browser.DisposeAsync();

    [Fact]
    public async Task The_camera_is_offered_where_there_are_fingers()
    {
        var (phone, desk) = (await _browser.NewPhoneAsync(), await _browser.NewWindowAsync());
        await phone.SignInAsync(_browser);
        await desk.SignInAsync(_browser);

        await Expect(phone.GetByText("Chụp ảnh", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(phone.GetByLabel("Chụp ảnh", new() { Exact = true }))
            .ToHaveAttributeAsync("capture", "environment");
        await Expect(desk.GetByText("Chụp ảnh", new() { Exact = true })).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_finger_moves_the_focal_point_and_no_page_is_wider_than_the_phone()
    {
        var phone = await _browser.NewPhoneAsync();
        await phone.SignInAsync(_browser);
        await ExpectFitsAsync(phone);
        await phone.OpenPictureAsync();
        await ExpectFitsAsync(phone);
        var stage = (await phone.Locator("[data-stage] img").BoundingBoxAsync())!;

        await phone.Touchscreen.TapAsync(stage.X + (stage.Width * 0.25f), stage.Y + (stage.Height * 0.75f));

        await Expect(phone.Locator("[data-x]")).ToHaveValueAsync(new Regex("^2[45]"));
        await Expect(phone.Locator("[data-y]")).ToHaveValueAsync(new Regex("^7[45]"));
        await phone.GotoAsync("/admin/bai-viet/tao");
        await phone.Button("Chọn ảnh…").ClickAsync();
        await Expect(phone.Locator("[data-choice]").First).ToBeVisibleAsync();
        await ExpectFitsAsync(phone);
    }

    private static async Task ExpectFitsAsync(IPage page)
    {
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - window.innerWidth");
        Assert.True(overflow <= 0, $"{page.Url} is {overflow} px wider than the screen");
    }
}
