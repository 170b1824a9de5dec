using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace NewsPortal.Browser.Tests;

/// <summary>Pictures put into a story without leaving it.</summary>
public sealed class PictureDialogTests : IAsyncLifetime
{
    private PortalInBrowser _browser = null!;
    private IPage _page = null!;

    public async ValueTask InitializeAsync()
    {
        _browser = await PortalInBrowser.OpenAsync();
        _page = await _browser.NewWindowAsync();
        await _page.SignInAsync(_browser, "/admin/bai-viet/tao");
    }

    public async ValueTask DisposeAsync() => await _browser.DisposeAsync();

    [Fact]
    public async Task A_picture_pasted_into_the_text_is_uploaded_described_and_put_at_the_cursor()
    {
        var body = _page.GetByLabel("Nội dung");
        await body.FillAsync("Đoạn một.");
        await _page.PasteAsync(DeskWindow.Photo("image.jpg"));
        var dialog = _page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Nguồn ảnh cho tất cả").FillAsync("Thu Hà");
        await _page.Keyboard.PressAsync("Enter");
        await Expect(dialog.GetByText("Đã chọn 1 ảnh")).ToBeVisibleAsync();
        await _page.Rows().GetByLabel("Chú thích").FillAsync("Bến sông.");

        await dialog.GetByRole(AriaRole.Button, new() { Name = "Chèn", Exact = true }).ClickAsync();

        await Expect(dialog).ToBeHiddenAsync();
        await Expect(body).ToHaveValueAsync(new Regex(@"^Đoạn một\.\n\n!\[\]\(media:1\)\s*$"));
        await _page.GotoAsync("/admin/anh/1");
        await Expect(_page.Locator("#Caption")).ToHaveValueAsync("Bến sông.");
    }

    [Fact]
    public async Task Pictures_stand_in_the_order_they_were_chosen_whichever_arrives_first()
    {
        await _page.GetByLabel("Nội dung").FocusAsync();
        await _page.PasteAsync(DeskWindow.Photo("mot.jpg", 1), DeskWindow.Photo("hai.jpg", 2));
        var gate = new TaskCompletionSource();
        await _page.RouteAsync("**/admin/anh/tai-len", async route =>
        {
            if (Encoding.Latin1.GetString(route.Request.PostDataBuffer!).Contains("mot.jpg", StringComparison.Ordinal))
            {
                await gate.Task;
            }

            await route.ContinueAsync();
        });
        await _page.GetByLabel("Nguồn ảnh cho tất cả").FillAsync("Thu Hà");
        await _page.Button("Tải lên 2 ảnh").ClickAsync();
        await Expect(_page.Row("hai.jpg")).ToContainTextAsync("xong");
        gate.SetResult();
        await Expect(_page.GetByText("Đã chọn 2 ảnh")).ToBeVisibleAsync();

        await _page.Button("Chèn").ClickAsync();

        await Expect(_page.GetByLabel("Nội dung")).ToHaveValueAsync(
            new Regex("media:2.*media:1", RegexOptions.Singleline));
    }

    [Fact]
    public async Task Nothing_is_inserted_before_all_have_arrived_and_latecomers_do_not_join_the_next_choice()
    {
        await _page.GetByLabel("Nội dung").FocusAsync();
        await _page.PasteAsync(DeskWindow.Photo("mot.jpg", 1));
        await _page.GetByLabel("Nguồn ảnh cho tất cả").FillAsync("Thu Hà");
        await _page.Button("Tải lên 1 ảnh").ClickAsync();
        await Expect(_page.Button("Chèn")).ToBeEnabledAsync();
        var gate = new TaskCompletionSource();
        await _page.RouteAsync("**/admin/anh/tai-len", async route =>
        {
            await gate.Task;
            await route.ContinueAsync();
        });
        await _page.PasteAsync(DeskWindow.Photo("hai.jpg", 2));
        await Expect(_page.Button("Chèn")).ToBeDisabledAsync();
        await Expect(_page.Button("Chèn")).ToHaveAccessibleDescriptionAsync("Đã xong 1/2 ảnh · 1 ảnh đang chờ");
        await _page.Button("Tải lên 1 ảnh").ClickAsync();
        await Expect(_page.GetByText("1 ảnh đang tải")).ToBeVisibleAsync();
        await Expect(_page.Button("Chèn")).ToBeDisabledAsync();
        await _page.Button("Đóng").ClickAsync();
        await _page.Button("Chèn ảnh").ClickAsync();

        gate.SetResult();

        await Expect(_page.Row("hai.jpg")).ToContainTextAsync("xong");
        await Expect(_page.GetByText("Đã chọn 0 ảnh")).ToBeVisibleAsync();
        await Expect(_page.Button("Chèn")).ToBeDisabledAsync();
    }

    [Fact]
    public async Task Better_words_do_not_choose_a_picture_again()
    {
        await _page.GetByLabel("Nội dung").FocusAsync();
        await _page.PasteAsync(DeskWindow.Photo("mot.jpg"));
        await _page.GetByLabel("Nguồn ảnh cho tất cả").FillAsync("Thu Hà");
        await _page.Keyboard.PressAsync("Enter");
        await Expect(_page.GetByText("Đã chọn 1 ảnh")).ToBeVisibleAsync();
        await _page.Locator("[data-results] [data-choice]").First.ClickAsync();
        await Expect(_page.GetByText("Đã chọn 0 ảnh")).ToBeVisibleAsync();

        await _page.Rows().GetByLabel("Chú thích").FillAsync("Bến sông.");
        await _page.Keyboard.PressAsync("Enter");

        await Expect(_page.Rows()).ToContainTextAsync("Đã lưu chú thích");
        await Expect(_page.GetByText("Đã chọn 0 ảnh")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Pictures_put_away_with_the_dialog_do_not_keep_the_story_from_being_saved()
    {
        await BeginStoryAsync();
        await _page.GetByLabel("Nội dung").FocusAsync();
        await _page.PasteAsync(DeskWindow.Photo("mot.jpg"));
        await _page.Button("Đóng").ClickAsync();
        var asked = 0;
        _page.Dialog += async (_, dialog) =>
        {
            asked++;
            await dialog.DismissAsync();
        };

        await _page.Keyboard.PressAsync("Control+s");

        await Expect(_page).ToHaveURLAsync(new Regex("/admin/bai-viet/[0-9]+"));
        Assert.Equal(0, asked);
    }

    [Fact]
    public async Task Who_stays_on_the_page_can_save_once_more()
    {
        await BeginStoryAsync();
        await _page.EvaluateAsync("addEventListener('beforeunload', e => e.preventDefault(), { once: true })");
        var asked = new TaskCompletionSource();
        _page.Dialog += async (_, dialog) =>
        {
            await dialog.DismissAsync();
            asked.TrySetResult();
        };
        await _page.Keyboard.PressAsync("Control+s");
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        await Expect(_page.Locator(".dock__status")).ToHaveTextAsync("Có thay đổi chưa lưu");

        await _page.Keyboard.PressAsync("Control+s");

        await Expect(_page).ToHaveURLAsync(new Regex("/admin/bai-viet/[0-9]+"));
    }

    [Fact]
    public async Task Words_are_copied_into_the_story_only_when_asked_for()
    {
        await _page.GotoAsync(DeskWindow.Library);
        await _page.OpenPictureAsync();
        await _page.Locator("#Caption").FillAsync("Bến sông.");
        await _page.Keyboard.PressAsync("Control+s");
        await Expect(_page.GetByText("Đã lưu ảnh.")).ToBeVisibleAsync();
        await _page.GotoAsync("/admin/bai-viet/tao");
        await _page.GetByRole(AriaRole.Button, new() { Name = "Chèn ảnh" }).ClickAsync();
        await _page.Locator("[data-results] [data-choice]").First.ClickAsync();
        await _page.GetByLabel("Chép chú thích vào bài").CheckAsync();

        await _page.Button("Chèn").ClickAsync();

        await Expect(_page.GetByLabel("Nội dung")).ToHaveValueAsync(new Regex("media:1 \"Bến sông\\.\""));
    }

    [Fact]
    public async Task The_lead_shows_its_crop_its_words_and_what_they_miss()
    {
        await _page.GotoAsync(DeskWindow.Library);
        await _page.OpenPictureAsync();
        await _page.GotoAsync("/admin/bai-viet/tao");
        await _page.Button("Chọn ảnh…").ClickAsync();

        await _page.Locator("[data-results] [data-choice]").First.ClickAsync();

        var lead = _page.Locator(".picked");
        await Expect(lead).ToContainTextAsync("Ảnh: Thu Hà");
        await Expect(lead.GetByText("Thiếu văn bản thay thế")).ToBeVisibleAsync();
        await Expect(lead.Locator("img")).ToHaveAttributeAsync("src", new Regex("/16x9-320"));
        await Expect(_page.Button("Chọn ảnh…")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Text_copied_with_a_picture_of_itself_stays_text()
    {
        var body = _page.GetByLabel("Nội dung");
        await body.FocusAsync();
        await using var carried = await _page.CarryAsync(DeskWindow.Photo("image.jpg"));
        await carried.EvaluateAsync(
            """
            clipboardData => {
              clipboardData.setData('text/plain', 'Chữ');
              document.activeElement.dispatchEvent(
                new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
            }
            """);

        await Expect(_page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
    }

    private async Task BeginStoryAsync()
    {
        await _browser.Portal.Newsroom.CategoryAsync("Xã hội");
        await _page.ReloadAsync();
        await _page.Locator("#Headline").FillAsync("Chợ nổi");
        await _page.Locator("#CategoryId").SelectOptionAsync(new SelectOptionValue { Label = "Xã hội" });
    }
}
