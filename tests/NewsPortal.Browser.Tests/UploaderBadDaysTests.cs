using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace NewsPortal.Browser.Tests;

/// <summary>What becomes of pictures when the line, the server or the session fails on their way.</summary>
public sealed class UploaderBadDaysTests : IAsyncLifetime
{
    private const string Send = "**/admin/anh/tai-len";
    private PortalInBrowser _browser = null!;
    private IPage _page = null!;

    public async ValueTask InitializeAsync()
    {
        _browser = await PortalInBrowser.OpenAsync();
        _page = await _browser.NewWindowAsync();
        await _page.SignInAsync(_browser);
    }

    public async ValueTask DisposeAsync() => await _browser.DisposeAsync();

    [Fact]
    public async Task What_the_network_lost_is_kept_with_its_words_and_sent_again()
    {
        await _page.ChooseAsync(DeskWindow.Photo("a.jpg", 1), DeskWindow.Photo("b.jpg", 2));
        await _page.Row("a.jpg").GetByLabel("Chú thích").FillAsync("Bến sông.");
        await _page.GetByLabel("Nguồn ảnh cho tất cả").FillAsync("Thu Hà");
        await _page.RouteAsync(Send, route => route.AbortAsync());
        await _page.Button("Tải lên 2 ảnh").ClickAsync();
        await Expect(_page.Row("a.jpg")).ToContainTextAsync("Mất mạng giữa chừng");
        await Expect(_page.Row("b.jpg")).ToContainTextAsync("lỗi");

        await _page.UnrouteAsync(Send);
        await _page.GetByRole(AriaRole.Button, new() { Name = "Thử lại a.jpg" }).ClickAsync();
        await Expect(_page.Row("a.jpg")).ToContainTextAsync("xong");
        await _page.GetByRole(AriaRole.Button, new() { Name = "Thử lại b.jpg" }).ClickAsync();

        await Expect(_page.Row("b.jpg")).ToContainTextAsync("xong");
        await Expect(_page.Locator(".picture-card", new() { HasText = "Bến sông." })).ToHaveCountAsync(1);
        await Expect(_page.Locator(".picture-card")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task All_that_failed_is_sent_again_at_once()
    {
        await _page.ChooseAsync(DeskWindow.Photo("a.jpg", 1), DeskWindow.Photo("b.jpg", 2));
        await _page.GetByLabel("Nguồn ảnh cho tất cả").FillAsync("Thu Hà");
        await _page.RouteAsync(Send, route => route.FulfillAsync(new() { Status = 503 }));
        await _page.Button("Tải lên 2 ảnh").ClickAsync();
        await Expect(_page.GetByText("Máy chủ đang bận")).ToHaveCountAsync(2);
        await _page.UnrouteAsync(Send);

        await _page.Button("Thử lại tất cả").ClickAsync();

        await Expect(_page.Rows().Filter(new() { HasText = "xong" })).ToHaveCountAsync(2);
    }

    [Theory]
    [InlineData(507, "Ổ đĩa của máy chủ đã đầy. Hãy báo người quản trị")]
    [InlineData(408, "Mạng quá chậm")]
    public async Task What_the_server_could_not_take_in_is_kept_and_says_why(int status, string why)
    {
        await _page.ChooseAsync(DeskWindow.Photo("a.jpg"));
        await _page.GetByLabel("Nguồn ảnh cho tất cả").FillAsync("Thu Hà");
        await _page.RouteAsync(Send, route => route.FulfillAsync(new() { Status = status }));
        await _page.Button("Tải lên 1 ảnh").ClickAsync();
        await Expect(_page.Row("a.jpg")).ToContainTextAsync(why);
        await _page.UnrouteAsync(Send);

        await _page.GetByRole(AriaRole.Button, new() { Name = "Thử lại a.jpg" }).ClickAsync();

        await Expect(_page.Row("a.jpg")).ToContainTextAsync("xong");
    }

    [Fact]
    public async Task A_session_that_ended_costs_no_picture()
    {
        await _page.ChooseAsync(DeskWindow.Photo("a.jpg"));
        await _page.GetByLabel("Nguồn ảnh cho tất cả").FillAsync("Thu Hà");
        await _page.Context.ClearCookiesAsync();
        await _page.Keyboard.PressAsync("Enter");
        await Expect(_page.Row("a.jpg")).ToContainTextAsync("Phiên làm việc đã hết");

        var other = await _page.Context.NewPageAsync();
        await other.SignInAsync(_browser);
        await _page.GetByRole(AriaRole.Button, new() { Name = "Thử lại a.jpg" }).ClickAsync();

        await Expect(_page.Row("a.jpg")).ToContainTextAsync("xong");
    }

    [Fact]
    public async Task A_line_that_moves_nothing_for_a_minute_is_given_up_and_lets_the_next_go()
    {
        await _page.Clock.InstallAsync();
        await ChooseAsync("a.jpg", "b.jpg", "c.jpg", "d.jpg");
        await _page.RouteAsync(Send, _ => Task.CompletedTask);
        var first = _page.WaitForRequestAsync(Send);
        await _page.Button("Tải lên 4 ảnh").ClickAsync();
        await first;
        await Expect(_page.Row("d.jpg")).ToContainTextAsync("chờ");
        await _page.UnrouteAsync(Send);

        await _page.Clock.FastForwardAsync(61_000);

        await Expect(_page.Row("a.jpg")).ToContainTextAsync("Mất mạng giữa chừng");
        await Expect(_page.Row("d.jpg")).ToContainTextAsync("xong");
        await _page.Button("Thử lại tất cả").ClickAsync();
        await Expect(_page.Rows().Filter(new() { HasText = "xong" })).ToHaveCountAsync(4);
    }

    [Fact]
    public async Task A_picture_on_its_way_can_be_stopped_and_sent_again()
    {
        await ChooseAsync("a.jpg");
        await _page.RouteAsync(Send, _ => Task.CompletedTask);
        var sent = _page.WaitForRequestAsync(Send);
        await _page.Button("Tải lên 1 ảnh").ClickAsync();
        await sent;

        await _page.Button("Dừng a.jpg").ClickAsync();

        await Expect(_page.Row("a.jpg")).ToContainTextAsync("Đã dừng.");
        await Expect(_page.Button("Dừng a.jpg")).ToBeHiddenAsync();
        await Expect(_page.Button("Thử lại a.jpg")).ToBeFocusedAsync();
        await _page.UnrouteAsync(Send);
        await _page.Keyboard.PressAsync("Enter");
        await Expect(_page.Row("a.jpg")).ToContainTextAsync("xong");
    }

    [Fact]
    public async Task What_was_lost_is_sent_again_by_itself_when_the_network_is_back()
    {
        await ChooseAsync("a.jpg");
        await _page.Context.SetOfflineAsync(true);
        await _page.Button("Tải lên 1 ảnh").ClickAsync();
        await Expect(_page.Row("a.jpg")).ToContainTextAsync("Mất mạng giữa chừng");

        await _page.Context.SetOfflineAsync(false);

        await Expect(_page.Row("a.jpg")).ToContainTextAsync("xong");
    }

    [Fact]
    public async Task After_an_answer_was_lost_the_picture_takes_the_words_typed_since()
    {
        await ChooseAsync("a.jpg");
        await _page.Row("a.jpg").GetByLabel("Chú thích").FillAsync("Bến sông.");
        await _page.RouteAsync(Send, async route =>
        {
            await route.FetchAsync();
            await route.AbortAsync();
        });
        await _page.Button("Tải lên 1 ảnh").ClickAsync();
        await Expect(_page.Row("a.jpg")).ToContainTextAsync("Mất mạng giữa chừng");
        await _page.UnrouteAsync(Send);

        await _page.Row("a.jpg").GetByLabel("Chú thích").FillAsync("Bến sông Hậu.");
        await _page.Keyboard.PressAsync("Enter");

        await Expect(_page.Row("a.jpg")).ToContainTextAsync("Đã lưu chú thích");
        await Expect(_page.Row("a.jpg").GetByText("Nội dung vừa nhập không được dùng")).ToBeHiddenAsync();
        await _page.ReloadAsync();
        await Expect(_page.Locator(".picture-card")).ToContainTextAsync("Bến sông Hậu.");
    }

    private async Task ChooseAsync(params string[] names)
    {
        await _page.ChooseAsync([.. names.Select((name, i) => DeskWindow.Photo(name, i + 1))]);
        await _page.GetByLabel("Nguồn ảnh cho tất cả").FillAsync("Thu Hà");
    }
}
