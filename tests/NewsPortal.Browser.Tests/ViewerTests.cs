using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace NewsPortal.Browser.Tests;

/// <summary>The full-screen viewer: by keyboard, by fingers, by address, and its absence.</summary>
public sealed class ViewerTests(PicturesInBrowser newsroom) : IClassFixture<PicturesInBrowser>
{
    [Fact]
    public async Task By_keyboard_a_reader_goes_through_all_pictures_and_comes_back_to_the_last_one()
    {
        var page = await newsroom.Browser.NewWindowAsync();
        var complaints = ComplaintsOf(page);
        await page.GotoAsync(newsroom.StoryPath);
        await page.Locator("#anh-2 > a").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await ShowsAsync(page, 2, "3/5");
        await Expect(Viewer(page)).ToHaveAttributeAsync("aria-modal", "true");
        await Expect(Viewer(page)).ToHaveAccessibleNameAsync("Xem ảnh toàn màn hình");
        await Expect(page.Locator(".viewer-caption")).ToContainTextAsync("Chú thích 2. Ảnh: Thu Hà");
        await Expect(page.Locator(".viewer-caption")).ToContainTextAsync("Ảnh 3 trên 5.");

        await page.Keyboard.PressAsync("ArrowRight");
        await ShowsAsync(page, 3, "4/5");
        await page.Keyboard.PressAsync("Home");
        await ShowsAsync(page, 0, "1/5");
        await Expect(page.Locator(".viewer-caption")).ToContainTextAsync("Đầu bài.");
        await page.Keyboard.PressAsync("ArrowLeft");
        await ShowsAsync(page, 4, "5/5");
        await StaysInsideAsync(page);

        await page.Keyboard.PressAsync("Escape");
        await IsClosedAsync(page);
        await Expect(page.Locator("#anh-4 > a")).ToBeFocusedAsync();
        await Expect(page.Locator("#anh-4 > a")).ToBeInViewportAsync();
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task By_touch_a_reader_swipes_zooms_and_goes_back()
    {
        var page = await newsroom.Browser.NewPhoneAsync();
        var complaints = ComplaintsOf(page);
        await page.GotoAsync(newsroom.StoryPath);
        await page.Locator("#anh-1 > a").TapAsync();
        await ShowsAsync(page, 1, "2/5");

        var fingers = await page.Context.NewCDPSessionAsync(page);
        await SwipeAsync(fingers, 340, 40);
        await ShowsAsync(page, 2, "3/5");
        await SwipeAsync(fingers, 40, 340);
        await ShowsAsync(page, 1, "2/5");
        await page.Touchscreen.TapAsync(195, 380);
        await page.Touchscreen.TapAsync(195, 380);
        await Expect(Viewer(page)).ToHaveClassAsync(new Regex("pswp--zoomed-in"));

        await page.GoBackAsync();
        await IsClosedAsync(page);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Bến cũ");
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task An_address_opens_its_picture_and_going_back_stays_on_the_page()
    {
        var page = await newsroom.Browser.NewWindowAsync();
        await page.GotoAsync(newsroom.StoryPath + "#anh-3");
        await ShowsAsync(page, 3, "4/5");
        await page.ReloadAsync();
        await ShowsAsync(page, 3, "4/5");
        await page.GoBackAsync();
        await IsClosedAsync(page);
        await Expect(page.Locator("#anh-3 > a")).ToBeFocusedAsync();

        await page.GoForwardAsync();
        await ShowsAsync(page, 3, "4/5");
        await Viewer(page).GetByRole(AriaRole.Button, new() { Name = "Đóng" }).ClickAsync();
        await IsClosedAsync(page);
    }

    [Fact]
    public async Task Without_scripts_pictures_are_links_and_the_address_leads_to_the_figure()
    {
        var page = await newsroom.Browser.NewWindowAsync(390, scripts: false);
        await page.GotoAsync(newsroom.StoryPath + "#anh-3");
        await Expect(page.Locator("#anh-3")).ToBeInViewportAsync();

        await page.Locator("#anh-3 > a").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/media/[0-9a-f]{32}/full-1600\\.jpg$"));
    }

    [Fact]
    public async Task A_photo_story_counts_in_the_viewer_as_on_its_page()
    {
        var page = await newsroom.Browser.NewWindowAsync();
        await page.GotoAsync(newsroom.PhotoStoryPath);
        await page.Locator("#anh-2 > a").ClickAsync();

        await ShowsAsync(page, 2, "2/3");
        await Expect(page.Locator(".viewer-caption")).ToContainTextAsync("Ảnh 2 trên 3.");
    }

    [Fact]
    public async Task A_lead_outside_the_count_of_a_photo_story_is_not_counted_aloud_either()
    {
        var page = await newsroom.Browser.NewWindowAsync();
        await page.GotoAsync(newsroom.LedPhotoStoryPath);
        await page.Locator("#anh-1 > a").ClickAsync();

        await ShowsAsync(page, 1, "1/2");
        await Expect(page.Locator(".viewer-caption")).ToContainTextAsync("Ảnh 1 trên 2.");
        await page.Keyboard.PressAsync("Home");
        await ShowsAsync(page, 0, "");
        await Expect(page.Locator(".viewer-caption .for-ears")).ToHaveTextAsync("");
    }

    [Fact]
    public async Task A_caption_too_long_for_its_place_is_read_to_its_end_by_keyboard()
    {
        var page = await newsroom.Browser.NewWindowAsync();
        await page.GotoAsync(newsroom.StoryPath);
        await page.Locator("#anh-2 > figcaption").EvaluateAsync(
            "words => words.firstElementChild.textContent = 'Người dân bên bến sông. '.repeat(200)");
        await page.Locator("#anh-1 > a").ClickAsync();
        await ShowsAsync(page, 1, "2/5");
        var caption = page.Locator(".viewer-caption");
        await Expect(caption).Not.ToHaveAttributeAsync("tabindex", "0");
        await page.Keyboard.PressAsync("ArrowRight");
        await ShowsAsync(page, 2, "3/5");
        await Expect(caption).ToHaveAttributeAsync("tabindex", "0");

        await page.Keyboard.PressAsync("Shift+Tab");
        await Expect(caption).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("PageDown");

        await Expect(caption).Not.ToHaveJSPropertyAsync("scrollTop", 0);
        await StaysInsideAsync(page);
        await page.Keyboard.PressAsync("ArrowRight");
        await ShowsAsync(page, 3, "4/5");
        await Expect(caption).Not.ToHaveAttributeAsync("tabindex", "0");
    }

    [Fact]
    public async Task Whoever_wants_less_motion_sees_none()
    {
        var page = await newsroom.Browser.OpenWindowAsync(new() { ReducedMotion = ReducedMotion.Reduce }, 1366);
        await page.GotoAsync(newsroom.StoryPath);
        await page.Locator("#anh-1 > a").ClickAsync();
        await ShowsAsync(page, 1, "2/5");

        Assert.Equal("0ms", await Viewer(page).EvaluateAsync<string>(
            "viewer => viewer.style.getPropertyValue('--pswp-transition-duration')"));
    }

    [Fact]
    public async Task Once_closed_the_last_picture_is_in_view_and_the_browser_remembers_the_place_again()
    {
        var page = await newsroom.Browser.OpenWindowAsync(new() { ReducedMotion = ReducedMotion.Reduce }, 390);
        await page.GotoAsync(newsroom.StoryPath);
        await page.Locator("#anh-0 > a").ClickAsync();
        await ShowsAsync(page, 0, "1/5");
        Assert.Equal("manual", await page.EvaluateAsync<string>("history.scrollRestoration"));
        await page.Keyboard.PressAsync("End");
        await ShowsAsync(page, 4, "5/5");

        await page.Keyboard.PressAsync("Escape");
        await IsClosedAsync(page);
        await page.WaitForFunctionAsync("history.scrollRestoration === 'auto'");
        await Expect(page.Locator("#anh-4 > a")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_new_tab_is_still_a_readers_own_choice()
    {
        var page = await newsroom.Browser.NewWindowAsync();
        await page.GotoAsync(newsroom.StoryPath);
        var tab = await page.Context.RunAndWaitForPageAsync(
            () => page.Locator("#anh-1 > a").ClickAsync(new() { Modifiers = [KeyboardModifier.Control] }));

        await Expect(tab).ToHaveURLAsync(new Regex("\\.jpg$"));
        await Expect(Viewer(page)).ToHaveCountAsync(0);
    }

    private static ILocator Viewer(IPage page) => page.GetByRole(AriaRole.Dialog);

    private static async Task ShowsAsync(IPage page, int number, string position)
    {
        await Expect(page.Locator(".pswp--open.pswp--ui-visible")).ToBeVisibleAsync();
        await Expect(page.Locator(".viewer-position")).ToHaveTextAsync(position);
        await Expect(page).ToHaveURLAsync(new Regex($"#anh-{number}$"));
        await Expect(page.Locator(".pswp__item[aria-hidden=false] img.pswp__img:not(.pswp__img--placeholder)"))
            .ToHaveJSPropertyAsync("complete", true);
    }

    private static async Task IsClosedAsync(IPage page)
    {
        await Expect(Viewer(page)).ToHaveCountAsync(0);
        await Expect(page).ToHaveURLAsync(new Regex("\\.html$"));
    }

    private static async Task StaysInsideAsync(IPage page)
    {
        for (var presses = 0; presses < 12; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.True(
                await page.EvaluateAsync<bool>("document.activeElement.closest('.pswp') !== null"),
                $"The focus left the viewer at press {presses + 1}");
        }
    }

    private static async Task SwipeAsync(ICDPSession fingers, int from, int to)
    {
        await TouchAsync(fingers, "touchStart", from);
        for (var step = 1; step <= 5; step++)
        {
            await TouchAsync(fingers, "touchMove", from + ((to - from) * step / 5));
        }

        await fingers.SendAsync("Input.dispatchTouchEvent", new() { ["type"] = "touchEnd", ["touchPoints"] = Empty });
    }

    private static async Task TouchAsync(ICDPSession fingers, string type, int x)
    {
        object[] points = [new Dictionary<string, int> { ["x"] = x, ["y"] = 400 }];
        await fingers.SendAsync("Input.dispatchTouchEvent", new() { ["type"] = type, ["touchPoints"] = points });
    }

    private static List<string> ComplaintsOf(IPage page)
    {
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.AddRange(message.Type == "error" ? [message.Text] : []);
        page.PageError += (_, error) => complaints.Add(error);
        return complaints;
    }

    private static readonly object[] Empty = [];
}
