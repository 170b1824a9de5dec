using Microsoft.Playwright;
using NewsPortal.Core.Users;
using NewsPortal.Testing;
using NewsPortal.Testing.Web;
using static Microsoft.Playwright.Assertions;

namespace NewsPortal.Browser.Tests;

/// <summary>Handgrips at the desk that several tests need.</summary>
internal static class DeskWindow
{
    public const string Library = "/admin/anh";

    /// <summary>Upload rows of the page.</summary>
    public static ILocator Rows(this IPage page) => page.Locator(".upload");

    public static ILocator Row(this IPage page, string fileName) =>
        page.Rows().Filter(new LocatorFilterOptions { HasText = fileName });

    public static ILocator Button(this IPage page, string name) =>
        page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public static async Task SignInAsync(this IPage page, PortalInBrowser browser, string then = Library)
    {
        await page.SignInAsAsync(await browser.Portal.AddStaffAsync(StaffRole.Editor), then);
    }

    public static async Task SignInAsAsync(this IPage page, string email, string then = Library)
    {
        await page.GotoAsync(Visitor.SignInPath);
        await page.GetByLabel("Thư điện tử").FillAsync(email);
        await page.GetByLabel("Mật khẩu").FillAsync(PortalFactory.Password);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".menu__me")).ToBeAttachedAsync();
        await page.GotoAsync(then);
    }

    public static FilePayload Photo(string name, int seed = 1) =>
        new() { Name = name, MimeType = "image/jpeg", Buffer = TestPictures.Jpeg(640, 400, seed) };

    public static Task ChooseAsync(this IPage page, params FilePayload[] files) =>
        page.Locator("[data-files]").SetInputFilesAsync(files);

    /// <summary>What the operating system hands to the page: files, under a drag or on the clipboard.</summary>
    public static Task<IJSHandle> CarryAsync(this IPage page, params FilePayload[] files) =>
        page.EvaluateHandleAsync(
            """
            files => {
              const carried = new DataTransfer();
              for (const { name, type, content } of files) {
                const bytes = Uint8Array.from(atob(content), c => c.charCodeAt(0));
                carried.items.add(new File([bytes], name, { type }));
              }
              return carried;
            }
            """,
            files.Select(f => new { name = f.Name, type = f.MimeType, content = Convert.ToBase64String(f.Buffer) }));

    public static async Task DropAsync(this IPage page, string where, params FilePayload[] files)
    {
        var dataTransfer = await page.CarryAsync(files);
        foreach (var type in new[] { "dragenter", "dragover", "drop" })
        {
            await page.DispatchEventAsync(where, type, new { dataTransfer });
        }
    }

    public static async Task PasteAsync(this IPage page, params FilePayload[] files)
    {
        await using var carried = await page.CarryAsync(files);
        await carried.EvaluateAsync(
            """
            clipboardData => (document.activeElement ?? document.body).dispatchEvent(
              new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
            """);
    }

    /// <summary>Puts a picture into the library by the form and opens its page.</summary>
    public static async Task OpenPictureAsync(this IPage page, int seed = 1)
    {
        await page.ChooseAsync(Photo("anh.jpg", seed));
        await page.GetByLabel("Nguồn ảnh cho tất cả").FillAsync("Thu Hà");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Row("anh.jpg")).ToContainTextAsync("xong");
        await page.GotoAsync((await page.Locator(".picture-card > a").First.GetAttributeAsync("href"))!);
    }
}
