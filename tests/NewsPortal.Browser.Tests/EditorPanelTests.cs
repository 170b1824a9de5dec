using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace NewsPortal.Browser.Tests;

/// <summary>The panels of the editor beside the text: related stories, search engines and sharing.</summary>
public sealed class EditorPanelTests : IAsyncLifetime
{
    private PortalInBrowser _browser = null!;
    private IPage _page = null!;
    private long _one;
    private long _two;
    private long _story;

    public async ValueTask InitializeAsync()
    {
        _browser = await PortalInBrowser.OpenAsync();
        var news = _browser.Portal.Newsroom;
        var category = await news.CategoryAsync("Xã hội");
        _one = await news.PublishedAsync(new() { Headline = "Bài một", CategoryId = category });
        _two = await news.PublishedAsync(new() { Headline = "Bài hai", CategoryId = category });
        _story = await news.PublishedAsync(new() { Headline = "Bài chính", CategoryId = category });
        _page = await _browser.NewWindowAsync();
        await _page.SignInAsync(_browser, $"/admin/bai-viet/{_story}");
    }

    public async ValueTask DisposeAsync() => await _browser.DisposeAsync();

    [Fact]
    public async Task Stories_are_pinned_and_put_in_order_by_keyboard_without_losing_what_is_typed()
    {
        await _page.GetByLabel("Nội dung").FillAsync("Đang viết dở.");
        await PinAsync(_one);
        await PinAsync(_two);
        var pinned = _page.Locator("#RelatedIds .related-row__words a");
        await Expect(pinned).ToHaveTextAsync(["Bài một", "Bài hai"]);
        await Expect(_page.Locator(".related-panel + [role=status]")).ToContainTextAsync("Đã ghim: “Bài hai”");

        await _page.Button("Chuyển lên: Bài hai").FocusAsync();
        await _page.Keyboard.PressAsync("Enter");

        await Expect(pinned).ToHaveTextAsync(["Bài hai", "Bài một"]);
        await Expect(_page.Button("Chuyển xuống: Bài hai")).ToBeFocusedAsync();
        await Expect(_page.GetByLabel("Nội dung")).ToHaveValueAsync("Đang viết dở.");
        await Expect(_page.Locator("[data-status]").First).ToHaveTextAsync("Có thay đổi chưa lưu");
        await _page.Keyboard.PressAsync("Control+s");
        await Expect(_page.GetByText("Đã lưu.")).ToBeVisibleAsync();
        await Expect(pinned).ToHaveTextAsync(["Bài hai", "Bài một"]);
    }

    [Fact]
    public async Task A_lost_session_changes_nothing_and_says_so()
    {
        await _page.RouteAsync("**/tin-lien-quan", route => route.FulfillAsync(new() { Status = 401 }));

        await FindAsync(_one);

        await Expect(_page.GetByText("Không thực hiện được")).ToBeVisibleAsync();
        await Expect(_page.Locator("#RelatedWords")).ToHaveValueAsync($"{_one}");
    }

    [Fact]
    public async Task The_search_result_follows_what_is_typed_and_its_width_is_measured()
    {
        await _page.GetByText("Máy tìm kiếm và chia sẻ").ClickAsync();
        var (title, fit) = (_page.Locator("[data-result-title]"), _page.Locator("[data-fit=title]"));
        await Expect(title).ToHaveTextAsync("Bài chính");

        await _page.Locator("#Headline").FillAsync("Tít mới");
        await Expect(title).ToHaveTextAsync("Tít mới");
        await _page.Locator("#SearchTitle").FillAsync("Tiêu đề riêng");
        await Expect(title).ToHaveTextAsync("Tiêu đề riêng");
        await Expect(_page.Locator("[data-card-title]")).ToHaveTextAsync("Tiêu đề riêng");
        await Expect(fit).ToHaveTextAsync(new Regex("^Vừa một dòng"));

        // 70 narrow letters fit where 50 wide ones do not: it is not the number that counts.
        await _page.Locator("#SearchTitle").FillAsync(string.Join(' ', Enumerable.Repeat("iiiii", 12)));
        await Expect(fit).ToHaveTextAsync(new Regex("^Vừa một dòng"));
        await _page.Locator("#SearchTitle").FillAsync(string.Join(' ', Enumerable.Repeat("MƯỜNG", 9)));
        await Expect(fit).ToHaveTextAsync(new Regex("^Dài hơn chỗ"));
        await Expect(title).ToHaveTextAsync(new Regex("MƯỜNG …$"));
    }

    [Fact]
    public async Task A_published_slug_can_be_typed_only_where_that_was_asked_for()
    {
        await _page.GetByText("Máy tìm kiếm và chia sẻ").ClickAsync();
        var slug = _page.Locator("#Slug");
        await Expect(slug).Not.ToBeEditableAsync();

        await _page.Locator("[data-change-slug]").CheckAsync();
        await Expect(slug).ToBeFocusedAsync();
        await slug.FillAsync("ten-khac");
        await Expect(_page.Locator("[data-path-slug]")).ToHaveTextAsync("ten-khac");
        await _page.Locator("[data-change-slug]").UncheckAsync();

        await Expect(slug).ToHaveValueAsync("bai-chinh");
        await Expect(slug).Not.ToBeEditableAsync();
    }

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(768)]
    [InlineData(1366)]
    public async Task The_editor_is_no_wider_than_the_screen(int width)
    {
        await _page.SetViewportSizeAsync(width, 800);
        await _page.Locator("details.seo").EvaluateAsync("d => d.open = true");
        await PinAsync(_one);
        await _page.GetByLabel("Nội dung").FocusAsync();
        await _page.Keyboard.PressAsync("Control+k");
        await Expect(_page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();

        var overflow = await _page.EvaluateAsync<int>("document.documentElement.scrollWidth - window.innerWidth");

        Assert.True(overflow <= 0, $"{overflow} px wider than {width} px");
    }

    private async Task PinAsync(long id)
    {
        await FindAsync(id);
        await Expect(_page.Locator("[data-related] [data-said]")).ToContainTextAsync($"“{id}”");
        await _page.Locator($"button[value='Pin:{id}']").PressAsync("Enter");
        await Expect(_page.Locator($"#RelatedIds input[value='{id}']")).ToHaveCountAsync(1);
    }

    private async Task FindAsync(long id)
    {
        await _page.Locator("#RelatedWords").FillAsync($"{id}");
        await _page.Keyboard.PressAsync("Enter");
    }
}
