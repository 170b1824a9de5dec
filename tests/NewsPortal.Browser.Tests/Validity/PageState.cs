using Microsoft.Playwright;
using static NewsPortal.Browser.Tests.Validity.Looker;

namespace NewsPortal.Browser.Tests.Validity;

/// <summary>Something that opens or appears on a page when somebody does something there.</summary>
/// <param name="Reach">Does it, from a fresh window, and waits until it is seen.</param>
internal sealed record PageState(string Name, Looker Looker, string Path, Func<IPage, Task> Reach)
{
    /// <summary>False where a library wrote the markup.</summary>
    public bool IsOurMarkup { get; init; } = true;

    private const string NewArticle = "/admin/bai-viet/tao";
    private const string Author = "/admin/tac-gia/1";

    public static IReadOnlyList<PageState> All(WholePortal p) =>
    [
        new("all sections", Reader, "/", page => PressAsync(page, "[popovertarget=chuyen-muc]", "#chuyen-muc")),
        new("search suggestions", Reader, "/tim-kiem", SuggestAsync),
        new("search filters", Reader, "/tim-kiem?q=dan+van+kheo",
            page => PressAsync(page, "[popovertarget=loc]", "#loc")),
        new("viewer", Reader, p.Report,
            page => PressAsync(page, ".figure[id^=anh-] > a", ".pswp--open.pswp--ui-visible"))
        {
            IsOurMarkup = false,
        },
        new("larger text", Reader, p.PlainArticle, page => PressAsync(page, "[data-change-text-size]", "h1")),
        new("desk menu", Chief, "/admin", page => PressAsync(page, ".menu__toggle", ".menu__inner")),
        new("picture dialog", Chief, NewArticle, page => PressAsync(page, "[data-pick]", "dialog [data-choice]")),
        new("markdown preview", Chief, $"/admin/bai-viet/{p.DraftId}",
            page => PressAsync(page, "[data-do=preview]", "[data-preview] figure")),
        new("link dialog", Chief, NewArticle, LinkAsync),
        new("editor, all unfolded", Chief, $"/admin/bai-viet/{p.ReportId}", UnfoldAsync),
        new("tag suggestions", Chief, NewArticle, TypeTagAsync),
        new("pictures chosen", Chief, DeskWindow.Library, ChooseAsync),
        new("pictures refused", Chief, DeskWindow.Library, UploadNoPictureAsync),
        new("overtaken by somebody", Chief, Author, page => SendWithAsync(page, "Version", "0", ".compared")),
        new("token of another session", Chief, Author,
            page => SendWithAsync(page, "__RequestVerificationToken", "old", "#kept-0")),
        new("one-time password", Chief, "/admin/tai-khoan/tao", CreateStaffAsync),
    ];

    /// <summary>Presses what is there to be pressed at this width.</summary>
    private static async Task PressAsync(IPage page, string button, string shown)
    {
        if (await page.Locator(button).First.IsVisibleAsync())
        {
            await page.Locator(button).First.ClickAsync();
        }

        await page.Locator(shown).First.WaitForAsync();
    }

    /// <summary>With an answer of every kind, which no words of the demo newsroom have.</summary>
    private static async Task SuggestAsync(IPage page)
    {
        object Item(string text) => new { path = "/", text = new[] { new { text, isMatch = true } } };
        object[] groups =
        [
            new { name = "Bài viết", items = new[] { Item("Dân vận khéo ở xã ven sông") } },
            new { name = "Sự kiện", items = new[] { Item("Phong trào thi đua “Dân vận khéo”") } },
        ];
        await page.RouteAsync(
            "**/tim-kiem/goi-y*", route => route.FulfillAsync(new() { Json = new { said = "2 gợi ý", groups } }));
        await page.Locator("main .search-form__words").PressSequentiallyAsync("dan van");
        await page.Locator("main [role=option]").First.WaitForAsync();
    }

    private static async Task TypeTagAsync(IPage page)
    {
        await page.Locator(".tags__typed").PressSequentiallyAsync("an");
        await page.Locator(".tags [role=option]").First.WaitForAsync();
    }

    private static async Task LinkAsync(IPage page)
    {
        await page.Locator("[data-do=link]").ClickAsync();
        await page.Locator("dialog [data-find]").PressSequentiallyAsync("dan van");
        await page.Locator("dialog [role=option]").First.WaitForAsync();
    }

    /// <summary>On a screen so high that the bar of buttons, stuck to its edge, lies over nothing.</summary>
    private static async Task UnfoldAsync(IPage page)
    {
        await page.SetViewportSizeAsync(page.ViewportSize!.Width, 5000);
        await page.EvaluateAsync("for (const part of document.querySelectorAll('details')) part.open = true");
    }

    private static async Task ChooseAsync(IPage page)
    {
        await page.ChooseAsync(DeskWindow.Photo("mot.jpg", 1001), DeskWindow.Photo("hai.jpg", 1002));
        await page.Row("hai.jpg").WaitForAsync();
    }

    private static async Task UploadNoPictureAsync(IPage page)
    {
        var words = "không phải ảnh"u8.ToArray();
        await page.ChooseAsync(new FilePayload { Name = "chu.jpg", MimeType = "image/jpeg", Buffer = words });
        await page.GetByLabel("Nguồn ảnh cho tất cả").FillAsync("Thu Hà");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".upload [data-error]").WaitForAsync();
    }

    private static async Task SendWithAsync(IPage page, string field, string value, string shown)
    {
        await page.EvaluateAsync(
            """
            ([field, value]) => {
              const form = document.querySelector('main form[method=post]');
              form.elements[field].value = value;
              form.querySelector('input:not([type=hidden])').value += ' (sửa)';
              form.submit();
            }
            """,
            new[] { field, value });
        await page.Locator(shown).WaitForAsync();
    }

    private static async Task CreateStaffAsync(IPage page)
    {
        await page.GetByLabel("Họ tên").FillAsync("Người mới");
        await page.GetByLabel("Thư điện tử").FillAsync($"{Guid.NewGuid():N}@newsportal.example");
        await page.GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("[data-secret]").WaitForAsync();
    }
}
