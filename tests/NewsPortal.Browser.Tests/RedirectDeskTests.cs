using Microsoft.Playwright;
using NewsPortal.Core.Users;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace NewsPortal.Browser.Tests;

/// <summary>Redirects, by keyboard alone.</summary>
public sealed class RedirectDeskTests : IAsyncLifetime
{
    private const string OldAddress = "/cu/bai-1.html";

    private PortalInBrowser _browser = null!;
    private IPage _page = null!;

    private ILocator Focused => _page.Locator(":focus");

    public async ValueTask InitializeAsync()
    {
        _browser = await PortalInBrowser.OpenAsync();
        _page = await _browser.NewWindowAsync();
        await _browser.Portal.Newsroom.CategoryAsync("Y tế");
        var editor = await _browser.Portal.AddStaffAsync(StaffRole.EditorInChief);
        await _page.SignInAsAsync(editor, "/admin/chuyen-huong");
    }

    public async ValueTask DisposeAsync() => await _browser.DisposeAsync();

    [Fact]
    public async Task A_redirect_is_added_tried_and_removed_and_the_eye_always_knows_where_it_is()
    {
        await PressAsync("n");
        await TypeAsync("Địa chỉ cũ", OldAddress);
        await PressAsync("Tab");
        await TypeAsync("Dẫn đến", "/y-te");
        await PressAsync("Enter");
        await ExpectSeenAsync("Đã lưu chuyển hướng.");

        await TabToAsync(_page.GetByLabel("Địa chỉ", new() { Exact = true }));
        await _page.Keyboard.TypeAsync(OldAddress);
        await PressAsync("Enter");
        await ExpectSeenAsync($"{OldAddress} → /y-te");

        await TabToAsync(_page.GetByRole(AriaRole.Link, new() { Name = OldAddress, Exact = true }));
        await PressAsync("Enter");
        await TabToAsync(_page.Button("Xóa chuyển hướng"));
        var asked = new TaskCompletionSource<string>();
        _page.Dialog += async (_, dialog) =>
        {
            asked.SetResult(dialog.Message);
            await dialog.AcceptAsync();
        };
        await PressAsync("Enter");
        Assert.Equal($"Xóa chuyển hướng từ {OldAddress}?", await asked.Task);
        await ExpectSeenAsync("Đã xóa chuyển hướng.");
        await Expect(_page.GetByText("Chưa có chuyển hướng nào.")).ToBeVisibleAsync();
    }

    private Task PressAsync(string key) => _page.Keyboard.PressAsync(key);

    private async Task TypeAsync(string field, string words)
    {
        await Expect(_page.GetByLabel(field)).ToBeFocusedAsync();
        await _page.Keyboard.TypeAsync(words);
    }

    private async Task ExpectSeenAsync(string words)
    {
        await Expect(Focused).ToContainTextAsync(words);
        await Expect(Focused).ToHaveCSSAsync("outline-style", "solid");
        await Expect(Focused).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    /// <summary>Forward from where the focus is, a dozen stops at most, each of them seen.</summary>
    private async Task TabToAsync(ILocator target)
    {
        await target.WaitForAsync();
        for (var stops = 0; stops < 12; stops++)
        {
            await PressAsync("Tab");
            await Expect(Focused).ToHaveCSSAsync("outline-style", "solid");
            await Expect(Focused).ToBeInViewportAsync();
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }
        }

        Assert.Fail($"{target} is more than a dozen stops away");
    }
}
