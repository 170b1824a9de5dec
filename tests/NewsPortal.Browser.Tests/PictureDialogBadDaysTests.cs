using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace NewsPortal.Browser.Tests;

/// <summary>The picture dialog with impatient people, slow answers and colleagues who write at the same time.</summary>
public sealed class PictureDialogBadDaysTests : IAsyncLifetime
{
    private const string Save = "**/chu-thich";
    private const string Ask = "**/admin/anh/chon*";
    private PortalInBrowser _browser = null!;
    private IPage _page = null!;

    private ILocator Body => _page.GetByLabel("Nội dung");
    private ILocator Caption => _page.Rows().GetByLabel("Chú thích");
    private ILocator Choices => _page.Locator("[data-results] [data-choice]");

    public async ValueTask InitializeAsync()
    {
        _browser = await PortalInBrowser.OpenAsync();
        _page = await _browser.NewWindowAsync();
        await _page.SignInAsync(_browser, "/admin/bai-viet/tao");
    }

    public async ValueTask DisposeAsync() => await _browser.DisposeAsync();

    [Fact]
    public async Task Two_clicks_insert_once()
    {
        await UploadAsync();
        var (saving, gate) = await HoldSavingAsync();
        await Caption.PressSequentiallyAsync("Bến sông.");
        await _page.EvaluateAsync(
            """
            () => {
              const insert = document.querySelector('[data-pictures] [data-insert]');
              insert.click();
              insert.click();
            }
            """);
        await saving;
        await Expect(_page.Button("Chèn")).ToBeDisabledAsync();

        gate.SetResult();

        await Expect(_page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
        await Expect(Body).ToHaveValueAsync(new Regex(@"^\s*!\[\]\(media:1\)\s*$"));
    }

    [Fact]
    public async Task Whoever_closes_the_dialog_while_words_are_saved_inserts_nothing()
    {
        await UploadAsync();
        var (saving, gate) = await HoldSavingAsync();
        await Caption.PressSequentiallyAsync("Bến sông.");
        await _page.Button("Chèn").ClickAsync();
        await saving;
        await _page.Keyboard.PressAsync("Escape");
        await Expect(_page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();

        gate.SetResult();

        await Expect(_page.Locator("[data-saved]")).ToHaveTextAsync("Đã lưu chú thích");
        await Expect(Body).ToHaveValueAsync("");
    }

    [Fact]
    public async Task Words_that_cannot_be_saved_are_pointed_at_and_keep_the_dialog_open()
    {
        await _page.SetViewportSizeAsync(390, 800);
        await UploadAsync();
        await _page.RouteAsync(Save, route => route.FulfillAsync(new() { Status = 503 }));
        await Caption.PressSequentiallyAsync("Bến sông.");

        await _page.Button("Chèn").ClickAsync();

        await Expect(Caption).ToBeFocusedAsync();
        await Expect(Caption).ToHaveAccessibleDescriptionAsync(new Regex("^Chưa lưu được phần vừa sửa"));
        var reason = await _page.Locator("[data-saved]").BoundingBoxAsync();
        var foot = await _page.Locator("dialog[open] .dialog__foot").BoundingBoxAsync();
        Assert.True(reason!.Y + reason.Height <= foot!.Y, "The reason lies under the dialog's foot");
        await _page.UnrouteAsync(Save);
        await _page.Button("Chèn").ClickAsync();
        await Expect(Body).ToHaveValueAsync(new Regex("media:1"));
    }

    [Fact]
    public async Task What_a_colleague_wrote_meanwhile_is_shown_and_then_may_be_replaced()
    {
        await UploadAsync();
        var hers = await _page.Context.NewPageAsync();
        await hers.GotoAsync("/admin/anh/1");
        await hers.Locator("#Caption").FillAsync("Của chị.");
        await hers.Keyboard.PressAsync("Control+s");
        await Expect(hers.GetByText("Đã lưu ảnh.")).ToBeVisibleAsync();
        await Caption.FillAsync("Của tôi.");
        await _page.Button("Chèn").ClickAsync();
        await Expect(_page.Rows()).ToContainTextAsync("Người khác vừa sửa ảnh này thành “Của chị. · Thu Hà”.");
        await Expect(Caption).ToBeFocusedAsync();
        await Expect(_page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();

        await _page.Keyboard.PressAsync("Enter");
        await Expect(_page.Rows()).ToContainTextAsync("Đã lưu chú thích");
        await _page.Button("Chèn").ClickAsync();

        await Expect(Body).ToHaveValueAsync(new Regex("media:1"));
        await hers.GotoAsync("/admin/anh/1");
        await Expect(hers.Locator("#Caption")).ToHaveValueAsync("Của tôi.");
    }

    [Fact]
    public async Task A_row_of_an_earlier_choice_does_not_keep_others_from_being_inserted()
    {
        await UploadAsync();
        await _page.RouteAsync(Save, route => route.FulfillAsync(new() { Status = 503 }));
        await Caption.FillAsync("Bến sông.");
        await _page.Keyboard.PressAsync("Enter");
        await Expect(_page.Rows()).ToContainTextAsync("Chưa lưu được phần vừa sửa");
        await _page.Button("Đóng").ClickAsync();
        await _page.Button("Chèn ảnh").ClickAsync();
        await _page.PasteAsync(DeskWindow.Photo("hai.jpg", 2));
        await _page.GetByLabel("Nguồn ảnh cho tất cả").FillAsync("Thu Hà");
        await _page.Keyboard.PressAsync("Enter");
        await Expect(_page.GetByText("Đã chọn 1 ảnh")).ToBeVisibleAsync();

        await _page.Button("Chèn").ClickAsync();

        await Expect(Body).ToHaveValueAsync(new Regex("media:2"));
    }

    [Fact]
    public async Task An_answer_to_an_earlier_question_is_not_shown_and_the_latest_is_counted_aloud()
    {
        await UploadAsync();
        var slow = new TaskCompletionSource();
        await _page.RouteAsync(Ask, async route =>
        {
            if (route.Request.Url.EndsWith("tim=thu", StringComparison.Ordinal))
            {
                await slow.Task;
            }

            await route.ContinueAsync();
        });
        var search = _page.Locator("#picker-words");
        var first = await _page.RunAndWaitForRequestAsync(() => search.FillAsync("thu"), Ask);
        await search.FillAsync("thuyền");
        await Expect(_page.Locator("[data-found]")).ToHaveTextAsync("Không tìm thấy ảnh phù hợp.");

        slow.SetResult();

        Assert.Equal("net::ERR_ABORTED", first.Failure);
        await Expect(Choices).ToHaveCountAsync(0);
        await search.FillAsync("");
        await Expect(_page.Locator("[data-found]")).ToHaveTextAsync("Ảnh 1–1 trong 1");
    }

    [Fact]
    public async Task A_list_asked_for_before_an_upload_ended_does_not_wipe_the_new_picture()
    {
        var slow = new TaskCompletionSource();
        await _page.RouteAsync(Ask, async route =>
        {
            var answer = await route.FetchAsync();
            await slow.Task;
            await route.FulfillAsync(new() { Response = answer });
        });
        await _page.Button("Chèn ảnh").ClickAsync();
        await _page.PasteAsync(DeskWindow.Photo("mot.jpg"));
        await _page.GetByLabel("Nguồn ảnh cho tất cả").FillAsync("Thu Hà");
        await _page.Keyboard.PressAsync("Enter");
        await Expect(_page.GetByText("Đã chọn 1 ảnh")).ToBeVisibleAsync();

        await _page.RunAndWaitForResponseAsync(() =>
        {
            slow.SetResult();
            return Task.CompletedTask;
        }, Ask);

        await Expect(Choices).ToHaveCountAsync(1);
        await Expect(Choices).ToHaveAttributeAsync("aria-pressed", "true");
    }

    private async Task UploadAsync()
    {
        await Body.FocusAsync();
        await _page.PasteAsync(DeskWindow.Photo("mot.jpg"));
        await _page.GetByLabel("Nguồn ảnh cho tất cả").FillAsync("Thu Hà");
        await _page.Keyboard.PressAsync("Enter");
        await Expect(_page.GetByText("Đã chọn 1 ảnh")).ToBeVisibleAsync();
    }

    /// <summary>Words on their way to the library wait there until the gate opens.</summary>
    private async Task<(Task Saving, TaskCompletionSource Gate)> HoldSavingAsync()
    {
        var gate = new TaskCompletionSource();
        await _page.RouteAsync(Save, async route =>
        {
            await gate.Task;
            await route.ContinueAsync();
        });
        return (_page.WaitForRequestAsync(Save), gate);
    }
}
