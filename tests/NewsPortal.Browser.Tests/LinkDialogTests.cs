using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace NewsPortal.Browser.Tests;

/// <summary>Links made without the mouse.</summary>
public sealed class LinkDialogTests : IAsyncLifetime
{
    private PortalInBrowser _browser = null!;
    private IPage _page = null!;
    private long _live;
    private long _draft;

    private ILocator Body => _page.GetByLabel("Nội dung");
    private ILocator Dialog => _page.GetByRole(AriaRole.Dialog);
    private ILocator Target => Dialog.GetByLabel("Bài của báo hoặc địa chỉ ngoài");

    public async ValueTask InitializeAsync()
    {
        _browser = await PortalInBrowser.OpenAsync();
        var news = _browser.Portal.Newsroom;
        var category = await news.CategoryAsync("Xã hội");
        _live = await news.PublishedAsync(new() { Headline = "Chợ nổi [mới]", CategoryId = category });
        _draft = await news.DraftAsync(new() { Headline = "Bến sông", CategoryId = category });
        _page = await _browser.NewWindowAsync();
        await _page.SignInAsync(_browser, "/admin/bai-viet/tao");
    }

    public async ValueTask DisposeAsync() => await _browser.DisposeAsync();

    [Fact]
    public async Task An_article_is_found_chosen_and_linked_where_the_cursor_stood()
    {
        await Body.FillAsync("Xem  nhé.");
        await Body.EvaluateAsync("t => t.setSelectionRange(4, 4)");
        await _page.Keyboard.PressAsync("Control+k");
        await Expect(Target).ToBeFocusedAsync();
        await _page.Keyboard.TypeAsync($"{_live}");
        var option = Dialog.GetByRole(AriaRole.Option);
        await Expect(option).ToContainTextAsync("Đã xuất bản");
        await Expect(Dialog.GetByRole(AriaRole.Status)).ToContainTextAsync("1 lựa chọn");

        await _page.Keyboard.PressAsync("ArrowDown");
        await Expect(option).ToHaveAttributeAsync("aria-selected", "true");
        await _page.Keyboard.PressAsync("Enter");
        await Expect(Dialog.GetByLabel("Chữ hiển thị")).ToBeFocusedAsync();
        await _page.Keyboard.PressAsync("Enter");

        await Expect(Dialog).ToBeHiddenAsync();
        await Expect(Body).ToHaveValueAsync($@"Xem [Chợ nổi \[mới\]](article:{_live}) nhé.");
        await Expect(Body).ToBeFocusedAsync();
        await _page.Keyboard.PressAsync("Control+z");
        await Expect(Body).ToHaveValueAsync("Xem  nhé.");
    }

    [Fact]
    public async Task Selected_words_stay_the_words_of_the_link_and_a_draft_is_said_to_be_one()
    {
        await Body.FillAsync("bài trước");
        await Body.SelectTextAsync();
        await _page.Keyboard.PressAsync("Control+k");
        await Expect(Dialog.GetByLabel("Chữ hiển thị")).ToHaveValueAsync("bài trước");
        await _page.Keyboard.TypeAsync($"article:{_draft}");
        await Expect(Dialog.GetByRole(AriaRole.Option)).ToContainTextAsync("Bạn đọc chưa xem được");

        await Dialog.GetByRole(AriaRole.Option).ClickAsync();
        await _page.Button("Chèn liên kết").ClickAsync();

        await Expect(Body).ToHaveValueAsync($"[bài trước](article:{_draft})");
    }

    [Fact]
    public async Task An_outside_address_is_taken_as_typed_and_words_alone_are_not_an_address()
    {
        await Body.FocusAsync();
        await _page.Keyboard.PressAsync("Control+k");
        await _page.Keyboard.TypeAsync("không có bài này");
        await Expect(Dialog.GetByRole(AriaRole.Status)).ToContainTextAsync("Không có bài nào");
        await _page.Keyboard.PressAsync("Enter");
        await Expect(Dialog.GetByRole(AriaRole.Alert)).ToContainTextAsync("Hãy chọn một bài");
        await Expect(Target).ToBeFocusedAsync();

        await Target.FillAsync("https://bao.example/a_(b)");
        await Expect(Dialog.GetByRole(AriaRole.Option)).ToContainTextAsync("Liên kết tới địa chỉ này");
        await _page.Keyboard.PressAsync("Enter");

        await Expect(Body).ToHaveValueAsync("[https://bao.example/a_(b)](https://bao.example/a_%28b%29)");
    }

    [Fact]
    public async Task Escape_closes_the_list_before_the_dialog_and_writes_nothing()
    {
        await Body.FillAsync("chữ");
        await _page.Keyboard.PressAsync("Control+k");
        await _page.Keyboard.TypeAsync($"{_live}");
        await Expect(Dialog.GetByRole(AriaRole.Option)).ToBeVisibleAsync();

        await _page.Keyboard.PressAsync("Escape");
        await Expect(Dialog.GetByRole(AriaRole.Option)).ToBeHiddenAsync();
        await Expect(Dialog).ToBeVisibleAsync();
        await _page.Keyboard.PressAsync("Escape");

        await Expect(Dialog).ToBeHiddenAsync();
        await Expect(Body).ToHaveValueAsync("chữ");
    }
}
