using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NewsPortal.Core.Users;
using NewsPortal.Testing.Web;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace NewsPortal.Browser.Tests;

/// <summary>The whole trip of a story, by mouse and keyboard, in a real browser.</summary>
public sealed class EditorialTripTests : IAsyncLifetime
{
    private const string Headline = "Bến sông Lam mở lại chợ nổi sau mùa lũ";
    private static readonly string[] Captions = ["Thuyền về bến sớm.", "Người mua chọn rau.", "Chợ tan lúc tám giờ."];

    private PortalInBrowser _browser = null!;

    public async ValueTask InitializeAsync()
    {
        _browser = await PortalInBrowser.OpenAsync();
        await _browser.Portal.Newsroom.CategoryAsync("Xã hội");
        await _browser.Portal.Newsroom.AuthorAsync("Thu Hà");
        await _browser.Portal.Newsroom.EventAsync("Mùa lễ hội 2026");
    }

    public async ValueTask DisposeAsync() => await _browser.DisposeAsync();

    [Fact]
    public async Task A_story_is_written_published_read_corrected_and_withdrawn()
    {
        var desk = await _browser.NewWindowAsync();
        await SignInByKeyboardAsync(desk);
        await WriteAsync(desk);
        await UploadThreePicturesAsync(desk);
        var address = await PublishAsync(desk);

        var reader = await _browser.NewWindowAsync(390);
        await ReadAsync(reader, address);
        await CorrectAsync(desk);
        await reader.ReloadAsync();
        await Expect(reader.Locator("article.article")).ToContainTextAsync("hai mươi ghe");
        await Expect(reader.Locator("article.article")).ToContainTextAsync("Cập nhật");

        await WithdrawAsync(desk);
        var answer = await reader.GotoAsync(address);
        Assert.Equal(410, answer!.Status);
        await Expect(reader.Locator("h1")).ToBeVisibleAsync();
    }

    private async Task SignInByKeyboardAsync(IPage page)
    {
        var email = await _browser.Portal.AddStaffAsync(StaffRole.EditorInChief);
        await page.GotoAsync("/admin/bai-viet/tao");
        await Expect(page.GetByLabel("Thư điện tử")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync(email);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.InsertTextAsync(PortalFactory.Password);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("/admin/bai-viet/tao$"));
    }

    private static async Task WriteAsync(IPage page)
    {
        await Expect(page.GetByLabel("Tít", new() { Exact = true })).ToBeFocusedAsync();
        await page.Keyboard.InsertTextAsync(Headline);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.InsertTextAsync("Sáng nay, sau ba tháng nước lớn, ghe thuyền lại về.");
        await page.GetByLabel("Nội dung").ClickAsync();
        await page.Keyboard.InsertTextAsync("Từ bốn giờ sáng, **mười hai ghe** đã về bến.\n\n");
        await page.GetByLabel("Chuyên mục", new() { Exact = true })
            .SelectOptionAsync(new SelectOptionValue { Label = "Xã hội" });
        await page.GetByLabel("Người ký thứ 1", new() { Exact = true }).SelectOptionAsync("Thu Hà");
        await page.GetByLabel("Sự kiện thứ 1").SelectOptionAsync("Mùa lễ hội 2026");
        await page.GetByLabel("Từ khóa", new() { Exact = true }).ClickAsync();
        await page.Keyboard.InsertTextAsync("sông Lam");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.InsertTextAsync("Nghệ An");
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task UploadThreePicturesAsync(IPage page)
    {
        await page.GetByLabel("Nội dung").FocusAsync();
        await page.Keyboard.PressAsync("Control+End");
        await page.GetByRole(AriaRole.Button, new() { Name = "Chèn ảnh" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await page.ChooseAsync([.. Captions.Select((_, i) => DeskWindow.Photo($"anh-{i + 1}.jpg", i))]);
        await dialog.GetByLabel("Nguồn ảnh cho tất cả").FillAsync("Thu Hà");
        for (var i = 0; i < Captions.Length; i++)
        {
            await dialog.GetByLabel("Chú thích", new() { Exact = true }).Nth(i).FillAsync(Captions[i]);
            await dialog.GetByLabel("Văn bản thay thế").Nth(i).FillAsync($"Ảnh {i + 1} ở bến sông");
        }

        await dialog.GetByRole(AriaRole.Button, new() { Name = "Tải lên 3 ảnh" }).ClickAsync();
        await Expect(dialog.GetByText("Đã chọn 3 ảnh")).ToBeVisibleAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Chèn", Exact = true }).ClickAsync();
        await Expect(page.GetByLabel("Nội dung")).ToHaveValueAsync(new Regex("(media:.*){3}", RegexOptions.Singleline));
        await page.GetByRole(AriaRole.Button, new() { Name = "Chọn ảnh…" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Dialog).Locator("[data-results] [data-choice]").First.ClickAsync();
    }

    /// <returns>The address readers have.</returns>
    private static async Task<string> PublishAsync(IPage page)
    {
        await page.Keyboard.PressAsync("Control+s");
        await Expect(page.GetByText("Đã lưu.").First).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Xuất bản" }).ClickAsync();
        await Expect(page.GetByText("Đã xuất bản.").First).ToBeVisibleAsync();
        return (await page.GetByRole(AriaRole.Link, new() { Name = "Xem trên báo" }).GetAttributeAsync("href"))!;
    }

    private static async Task ReadAsync(IPage page, string address)
    {
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = Headline }).First.ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex(Regex.Escape(address) + "$"));
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Headline);
        await Expect(page.Locator("article.article strong", new() { HasText = "mười hai ghe" })).ToBeVisibleAsync();
        await Expect(page.Locator("article.article figcaption")).ToHaveCountAsync(Captions.Length);
        for (var i = 0; i < Captions.Length; i++)
        {
            await Expect(page.Locator("article.article figcaption").Nth(i)).ToContainTextAsync(Captions[i]);
        }

        var picture = page.Locator("article.article figure img").First;
        await picture.ScrollIntoViewIfNeededAsync();
        await Expect(picture).ToHaveJSPropertyAsync("complete", true);
        Assert.True(await picture.EvaluateAsync<int>("img => img.naturalWidth") > 0, "The picture is no picture");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "sông Lam" }).First).ToBeVisibleAsync();
        await Expect(page.GetByText("Xem thêm sự kiện").First).ToBeVisibleAsync();
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - window.innerWidth");
        Assert.True(overflow <= 0, $"The page is {overflow} px wider than the phone");
    }

    private async Task CorrectAsync(IPage page)
    {
        _browser.Portal.Clock.Advance(TimeSpan.FromMinutes(7));
        var body = page.GetByLabel("Nội dung");
        var text = await body.InputValueAsync();
        await body.FillAsync(text.Replace("mười hai ghe", "hai mươi ghe", StringComparison.Ordinal));
        await page.GetByRole(AriaRole.Button, new() { Name = "Cập nhật bản đăng" }).ClickAsync();
        await Expect(page.GetByText("Đã cập nhật bản đăng.").First).ToBeVisibleAsync();
    }

    private static async Task WithdrawAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Gỡ bài" }).ClickAsync();
        await Expect(page.GetByLabel("Lý do gỡ bài")).ToBeFocusedAsync();
        await page.Keyboard.InsertTextAsync("Sai số ghe thuyền");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("Đã gỡ bài.").First).ToBeVisibleAsync();
    }
}
