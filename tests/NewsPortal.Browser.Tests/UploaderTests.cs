using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NewsPortal.Testing;
using NewsPortal.Testing.Pictures;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace NewsPortal.Browser.Tests;

/// <summary>Pictures on their way into the library: chosen, dropped, pasted.</summary>
public sealed class UploaderTests : IAsyncLifetime
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
    public async Task Chosen_dropped_and_pasted_pictures_are_stored_under_one_credit_with_clean_names()
    {
        await _page.ChooseAsync(DeskWindow.Photo("Chợ <nổi> 16.12.2022 🎉.PNG.php.jpeg", 1));
        await _page.DropAsync("h1", DeskWindow.Photo("tha.jpg", 2));
        await _page.PasteAsync(DeskWindow.Photo("image.jpg", 3));
        await Expect(_page.Rows()).ToHaveCountAsync(3);
        await _page.GetByLabel("Nguồn ảnh cho tất cả").FillAsync("Thu Hà");

        await _page.Button("Tải lên 3 ảnh").ClickAsync();

        await Expect(_page.Locator("[data-summary]")).ToHaveTextAsync("Đã xong 3/3 ảnh");
        await Expect(_page.Locator(".picture-card")).ToHaveCountAsync(3);
        await Expect(_page.Locator(".picture-card", new() { HasText = "Thu Hà" })).ToHaveCountAsync(3);
        await Expect(_page.Locator("[data-library]")).ToContainTextAsync("Chợ nổi 16-12-2022");
        await Expect(_page.Locator("[data-library]")).ToContainTextAsync("anh-dan-");
    }

    [Fact]
    public async Task Each_picture_tells_how_far_it_is_and_three_travel_at_once()
    {
        await _page.ChooseAsync([.. Enumerable.Range(1, 5).Select(i => DeskWindow.Photo($"anh-{i}.jpg", i))]);
        await Expect(_page.Row("anh-1.jpg")).ToContainTextAsync("chờ");
        var gate = new TaskCompletionSource();
        await _page.RouteAsync(Send, async route =>
        {
            await gate.Task;
            await route.ContinueAsync();
        });
        await _page.GetByLabel("Nguồn ảnh cho tất cả").FillAsync("Thu Hà");

        await _page.Button("Tải lên 5 ảnh").ClickAsync();

        var moving = _page.GetByRole(AriaRole.Progressbar);
        await Expect(moving).ToHaveCountAsync(3);
        await Expect(moving.First).ToHaveAccessibleNameAsync("Tiến độ của anh-1.jpg");
        await Expect(_page.Locator("[data-summary]")).ToHaveTextAsync(
            "Đã xong 0/5 ảnh · 2 ảnh đang chờ · 3 ảnh đang tải");
        await Expect(_page.Locator("[data-summary]")).ToBeFocusedAsync();
        await Expect(_page.Rows().Filter(new() { HasText = "chờ" })).ToHaveCountAsync(2);
        gate.SetResult();
        await Expect(_page.Rows().Filter(new() { HasText = "xong" })).ToHaveCountAsync(5);
    }

    [Fact]
    public async Task The_share_that_has_left_is_counted_on_a_slow_line()
    {
        await _page.EvaluateAsync(
            """
            () => {
              window.seen = [];
              new MutationObserver(() => {
                const words = document.querySelector('[data-state-words]')?.textContent;
                if (words && window.seen.at(-1) !== words) window.seen.push(words);
              }).observe(document.querySelector('[data-rows-of-files]'), { subtree: true, childList: true });
            }
            """);
        var line = await _page.Context.NewCDPSessionAsync(_page);
        await line.SendAsync("Network.emulateNetworkConditions", new Dictionary<string, object>
        {
            ["offline"] = false, ["latency"] = 0, ["downloadThroughput"] = -1, ["uploadThroughput"] = 1_000_000,
        });
        var big = DeskWindow.Photo("lon.jpg");
        await _page.ChooseAsync(new FilePayload
        {
            Name = big.Name, MimeType = big.MimeType, Buffer = TestPictures.Jpeg(6000, 4000, 1),
        });
        await _page.GetByLabel("Nguồn ảnh cho tất cả").FillAsync("Thu Hà");
        await _page.Keyboard.PressAsync("Enter");
        await Expect(_page.Row("lon.jpg")).ToContainTextAsync("xong", new() { Timeout = 30_000 });

        var seen = await _page.EvaluateAsync<string[]>("window.seen");
        Assert.Contains(seen, words => Regex.IsMatch(words, @"^đang tải [1-9]\d?%$"));
        Assert.Equal("xong", seen[^1]);
        Assert.Contains("đang xử lý", seen);
    }

    [Fact]
    public async Task Words_typed_while_the_picture_travels_are_kept_and_saved()
    {
        await _page.ChooseAsync(DeskWindow.Photo("a.jpg"));
        await _page.GetByLabel("Nguồn ảnh cho tất cả").FillAsync("Thu Hà");
        var gate = new TaskCompletionSource();
        await _page.RouteAsync(Send, async route =>
        {
            await gate.Task;
            await route.ContinueAsync();
        });
        await _page.Button("Tải lên 1 ảnh").ClickAsync();
        var row = _page.Row("a.jpg");
        await Expect(row).ToContainTextAsync("đang");
        await row.GetByLabel("Chú thích").PressSequentiallyAsync("Bến sông.");
        gate.SetResult();

        await Expect(row).ToContainTextAsync("Đã lưu chú thích");

        await Expect(row.GetByLabel("Chú thích")).ToHaveValueAsync("Bến sông.");
        await Expect(row.GetByLabel("Nguồn ảnh")).ToHaveValueAsync("Thu Hà");
        await Expect(_page.Locator(".picture-card", new() { HasText = "Bến sông." })).ToContainTextAsync("Thu Hà");
    }

    [Fact]
    public async Task A_credit_for_all_is_given_to_files_that_name_no_source_and_to_no_others()
    {
        var signature = new TestIptc().InUtf8().Text(110, "Thu Hà/TTXVN");
        await _page.ChooseAsync(
            new FilePayload
            {
                Name = "ttxvn.jpg", MimeType = "image/jpeg",
                Buffer = TestFile.WithIptc(TestPictures.Jpeg(640, 400, 1), signature),
            },
            DeskWindow.Photo("gui.jpg", 2), DeskWindow.Photo("minh-son.jpg", 3));
        await _page.Row("minh-son.jpg").GetByLabel("Nguồn ảnh").FillAsync("Minh Sơn");
        await _page.GetByLabel("Nguồn ảnh cho tất cả").FillAsync("NVCC");

        await _page.Button("Tải lên 3 ảnh").ClickAsync();

        await Expect(_page.Locator("[data-summary]")).ToHaveTextAsync("Đã xong 3/3 ảnh");
        await Expect(_page.Row("ttxvn.jpg").GetByLabel("Nguồn ảnh")).ToHaveValueAsync("Thu Hà/TTXVN");
        await Expect(_page.Row("gui.jpg").GetByLabel("Nguồn ảnh")).ToHaveValueAsync("NVCC");
        await Expect(_page.Row("minh-son.jpg").GetByLabel("Nguồn ảnh")).ToHaveValueAsync("Minh Sơn");
    }

    [Fact]
    public async Task Fields_of_the_same_name_are_told_apart_by_their_file()
    {
        await _page.ChooseAsync(DeskWindow.Photo("a.jpg", 1), DeskWindow.Photo("b.jpg", 2));

        var b = _page.GetByRole(AriaRole.Group, new() { Name = "b.jpg", Exact = true });
        await b.GetByLabel("Chú thích").FillAsync("Bến sông.");

        await Expect(_page.Row("b.jpg").GetByLabel("Chú thích")).ToHaveValueAsync("Bến sông.");
    }

    [Fact]
    public async Task A_list_that_could_not_be_read_again_says_so_and_offers_to_reload()
    {
        var complaints = new List<string>();
        _page.PageError += (_, error) => complaints.Add(error);
        await _page.RouteAsync("**/admin/anh", route => route.FulfillAsync(new() { Status = 503 }));
        await _page.ChooseAsync(DeskWindow.Photo("a.jpg"));
        await _page.GetByLabel("Nguồn ảnh cho tất cả").FillAsync("Thu Hà");
        await _page.Keyboard.PressAsync("Enter");
        await Expect(_page.GetByText("Chưa đọc lại được kho")).ToBeVisibleAsync();
        await _page.UnrouteAsync("**/admin/anh");

        await _page.GetByRole(AriaRole.Link, new() { Name = "Tải lại trang" }).ClickAsync();

        await Expect(_page.Locator(".picture-card")).ToHaveCountAsync(1);
        await Expect(_page.GetByText("Chưa đọc lại được kho")).ToBeHiddenAsync();
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task A_missing_credit_is_asked_for_in_the_row_and_the_words_read_from_the_file_can_be_corrected()
    {
        await _page.ChooseAsync(DeskWindow.Photo("a.jpg"));
        await _page.Button("Tải lên 1 ảnh").ClickAsync();
        var row = _page.Row("a.jpg");
        await Expect(row).ToContainTextAsync("Hãy ghi nguồn ảnh");
        await Expect(row.GetByLabel("Nguồn ảnh")).ToBeFocusedAsync();

        await _page.Keyboard.InsertTextAsync("Thu Hà");
        await _page.Keyboard.PressAsync("Enter");
        await Expect(row).ToContainTextAsync("xong");
        await row.GetByLabel("Chú thích").FillAsync("Bến sông.");
        await _page.Keyboard.PressAsync("Tab");

        await Expect(row).ToContainTextAsync("Đã lưu chú thích");
        await _page.ReloadAsync();
        await Expect(_page.Locator(".picture-card", new() { HasText = "Bến sông." })).ToContainTextAsync("Thu Hà");
    }

    [Fact]
    public async Task A_picture_the_library_has_is_offered_instead_of_stored_twice()
    {
        await _page.OpenPictureAsync();
        await _page.GotoAsync(DeskWindow.Library);
        await _page.ChooseAsync(DeskWindow.Photo("lai.jpg"));
        await _page.Row("lai.jpg").GetByLabel("Chú thích").FillAsync("Chữ khác.");

        await _page.Button("Tải lên 1 ảnh").ClickAsync();

        await Expect(_page.Row("lai.jpg")).ToContainTextAsync("Ảnh này đã có trong kho — dùng bản đã lưu.");
        await Expect(_page.Row("lai.jpg")).ToContainTextAsync("Thu Hà");
        await Expect(_page.Row("lai.jpg")).ToContainTextAsync(
            "Nội dung vừa nhập không được dùng vì ảnh đã có thông tin trong kho: “Chữ khác.”");
        await Expect(_page.Row("lai.jpg").GetByLabel("Chú thích")).ToHaveValueAsync("");
        await Expect(_page.Locator(".picture-card")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_file_that_is_no_picture_says_so_and_is_not_asked_for_again()
    {
        await _page.ChooseAsync(new FilePayload
        {
            Name = "ghi-chu.jpg", MimeType = "image/jpeg", Buffer = "không phải ảnh"u8.ToArray(),
        });
        await _page.Button("Tải lên 1 ảnh").ClickAsync();

        await Expect(_page.Row("ghi-chu.jpg")).ToContainTextAsync("lỗi");
        await Expect(_page.Row("ghi-chu.jpg").Locator("[data-retry]")).ToBeHiddenAsync();
        await _page.ReloadAsync();
        await Expect(_page.Rows()).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Leaving_with_pictures_not_sent_asks_first()
    {
        await _page.ChooseAsync(DeskWindow.Photo("a.jpg"));
        await _page.Row("a.jpg").GetByLabel("Chú thích").ClickAsync();
        var asked = new TaskCompletionSource<string>();
        _page.Dialog += async (_, dialog) =>
        {
            asked.TrySetResult(dialog.Type);
            await dialog.DismissAsync();
        };

        await _page.GetByRole(AriaRole.Link, new() { Name = "Bài viết" }).ClickAsync();

        var kind = await asked.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        Assert.Equal("beforeunload", kind);
        await Expect(_page.Row("a.jpg")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Without_scripts_the_plain_form_does_the_same()
    {
        var page = await _browser.NewWindowAsync(scripts: false);
        await page.SignInAsync(_browser);
        await page.Locator("#Files").SetInputFilesAsync([DeskWindow.Photo("a.jpg", 1), DeskWindow.Photo("b.jpg", 2)]);
        await page.Locator("#DefaultCredit").FillAsync("Thu Hà");

        await page.Button("Tải lên").ClickAsync();

        await Expect(page.GetByText("Đã tải lên 2 ảnh.")).ToBeVisibleAsync();
        await Expect(page.Locator(".picture-card")).ToHaveCountAsync(2);
    }
}
