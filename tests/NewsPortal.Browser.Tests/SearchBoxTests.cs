using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace NewsPortal.Browser.Tests;

/// <summary>Suggestions while typing, by keyboard and for those who hear the page; search without scripts.</summary>
public sealed class SearchBoxTests(DemoInBrowser demo) : IClassFixture<DemoInBrowser>
{
    private const string Answer =
        """
        {"said":"3 gợi ý. Dùng phím mũi tên lên và xuống để chọn.","groups":[
          {"name":"Bài viết","items":[
            {"path":"/thong-tin/gioi-thieu","text":[
              {"text":"Dân vận","isMatch":true},{"text":" <b>","isMatch":false}]},
            {"path":"/dan-van","text":[{"text":"Tổ dân vận","isMatch":true}]}]},
          {"name":"Sự kiện","items":[
            {"path":"/su-kien/dan-van-kheo","text":[{"text":"Dân vận khéo","isMatch":false}]}]}]}
        """;

    [Fact]
    public async Task Suggestions_are_heard_chosen_and_closed_by_keyboard()
    {
        var page = await OpenAsync("/");
        var box = page.Locator(".masthead input[name=q]");
        await box.FocusAsync();
        await page.Keyboard.TypeAsync("dân vận");
        var options = page.GetByRole(AriaRole.Option);
        await Expect(options).ToHaveCountAsync(3);
        await Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        await Expect(page.GetByRole(AriaRole.Group, new() { Name = "Sự kiện" }).GetByRole(AriaRole.Option))
            .ToHaveTextAsync("Dân vận khéo");
        await Expect(page.Locator(".masthead [role=status]")).ToHaveTextAsync(new Regex("^3 gợi ý"));
        await Expect(options.First).ToHaveTextAsync("Dân vận <b>");

        await page.Keyboard.PressAsync("ArrowUp");
        await ExpectMarkedAsync(box, options.Nth(2));
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(box).Not.ToHaveAttributeAsync("aria-activedescendant", new Regex("."));
        await page.Keyboard.PressAsync("ArrowDown");
        await ExpectMarkedAsync(box, options.First);
        await page.Keyboard.PressAsync("Escape");
        await Expect(options).ToHaveCountAsync(0);
        await Expect(box).ToHaveValueAsync("dân vận");
        await Expect(box).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await ExpectMarkedAsync(box, options.First);
        await page.Keyboard.PressAsync("Escape");
        await Expect(options).ToHaveCountAsync(0);

        await page.Keyboard.TypeAsync(" ");
        await Expect(options).ToHaveCountAsync(3);
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("/dan-van$"));
    }

    [Fact]
    public async Task Enter_without_a_choice_searches_and_a_pause_asks_once()
    {
        var page = await demo.Browser.NewWindowAsync();
        var asked = new List<string>();
        await page.RouteAsync("**/tim-kiem/goi-y*", async route =>
        {
            asked.Add(Uri.UnescapeDataString(route.Request.Url.Split("q=")[1]));
            await route.FulfillAsync(new() { Body = Answer, ContentType = "application/json" });
        });
        await page.Clock.InstallAsync();
        await page.GotoAsync("/tim-kiem");
        // The clock stands while the words are typed, however slow the machine is.
        await page.Clock.PauseAtAsync(TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(1));
        await page.Locator("main .search-form__words").PressSequentiallyAsync("tổng kết");
        await page.Clock.ResumeAsync();
        await Expect(page.GetByRole(AriaRole.Option)).ToHaveCountAsync(3);

        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(new Regex(@"/tim-kiem\?q=t%E1%BB%95ng\+k%E1%BA%BFt$"));
        Assert.Equal(["tổng kết"], asked);
    }

    [Fact]
    public async Task An_answer_to_an_earlier_question_is_not_shown()
    {
        var page = await demo.Browser.NewWindowAsync();
        var slow = new TaskCompletionSource();
        await page.RouteAsync("**/tim-kiem/goi-y*", async route =>
        {
            var isFirst = route.Request.Url.EndsWith("q=da", StringComparison.Ordinal);
            if (isFirst)
            {
                await slow.Task;
            }

            await route.FulfillAsync(new()
            {
                Body = isFirst ? Answer : """{"said":"Không có gợi ý.","groups":[]}""",
                ContentType = "application/json",
            });
        });
        await page.GotoAsync("/tim-kiem");
        var first = page.WaitForRequestAsync(new Regex("q=da$"));
        await page.Locator("main .search-form__words").FillAsync("da");
        await first;
        await page.Locator("main .search-form__words").FillAsync("dax");
        await Expect(page.Locator("main [role=status]")).ToHaveTextAsync("Không có gợi ý.");

        slow.SetResult();

        await page.WaitForTimeoutAsync(300);
        await Expect(page.GetByRole(AriaRole.Option)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Nothing_of_it_is_loaded_before_somebody_reaches_for_a_box()
    {
        var page = await demo.Browser.NewWindowAsync();
        var scripts = new List<string>();
        page.Request += (_, request) => scripts.AddRange(request.ResourceType == "script" ? [request.Url] : []);
        await page.GotoAsync("/");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.DoesNotContain(scripts, s => s.Contains("search-box", StringComparison.Ordinal));

        await page.Locator(".masthead input[name=q]").FocusAsync();

        await Expect(page.Locator(".masthead [role=combobox]")).ToHaveCountAsync(1);
        Assert.Contains(scripts, s => s.Contains("search-box", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(320)]
    [InlineData(768)]
    [InlineData(1366)]
    public async Task The_list_stays_on_the_screen(int width)
    {
        var page = await OpenAsync("/tim-kiem", width);
        var box = page.Locator(width > 767 ? ".masthead input[name=q]" : "main .search-form__words");
        await box.PressSequentiallyAsync("dân");
        await Expect(page.GetByRole(AriaRole.Listbox)).ToBeVisibleAsync();

        var list = (await page.GetByRole(AriaRole.Listbox).BoundingBoxAsync())!;

        Assert.InRange(list.X, 0, width - list.Width);
        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - window.innerWidth"));
    }

    [Fact]
    public async Task Without_scripts_words_are_searched_and_results_narrowed_on_a_phone()
    {
        var page = await demo.Browser.NewWindowAsync(390, scripts: false);
        await page.GotoAsync("/tim-kiem");
        await page.Locator("main .search-form__words").FillAsync("dân vận");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#ket-qua")).ToContainTextAsync("“dân vận”");
        await Expect(page.Locator("#loc")).ToBeHiddenAsync();

        await page.GetByText("Lọc kết quả", new() { Exact = true }).First.ClickAsync();
        await Expect(page.Locator("#loc")).ToBeVisibleAsync();
        await page.Locator("#loc").GetByText("12 tháng qua").ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex("q=d%C3%A2n%20v%E1%BA%ADn&tu-ngay=20"));
        await Expect(page.Locator(".made-choices a")).ToHaveCountAsync(1);
    }

    private async Task<IPage> OpenAsync(string path, int width = 1366)
    {
        var page = await demo.Browser.NewWindowAsync(width);
        await page.RouteAsync("**/tim-kiem/goi-y*", route =>
            route.FulfillAsync(new() { Body = Answer, ContentType = "application/json" }));
        await page.GotoAsync(path);
        return page;
    }

    private static async Task ExpectMarkedAsync(ILocator box, ILocator option)
    {
        await Expect(option).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(box).ToHaveAttributeAsync("aria-activedescendant", (await option.GetAttributeAsync("id"))!);
    }
}
