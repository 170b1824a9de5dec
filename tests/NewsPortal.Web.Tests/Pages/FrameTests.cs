using System.Net;
using NewsPortal.Core.Pages;
using NewsPortal.Core.Settings;
using NewsPortal.Testing;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Pages;

/// <summary>What stands around every page, and the pages of information.</summary>
public sealed class FrameTests(OpenPortal open) : IClassFixture<OpenPortal>
{
    private TestNewsroom Newsroom => open.Portal.Newsroom;

    [Fact]
    public async Task The_header_has_the_newspapers_name_todays_date_the_sections_and_a_search_box()
    {
        await SaveSettingsAsync();
        var parent = await Newsroom.CategoryAsync("Pháp luật");
        await Newsroom.CategoryAsync("Giao thông", parent);

        var page = await OpenAsync("/");

        Assert.Equal("Báo Sông Lam", page.TextOf(".masthead__name"));
        Assert.Equal("Thứ sáu, 16/12/2022", page.TextOf(".masthead__date"));
        Assert.Contains("Pháp luật", page.TextsOf(".section-bar a"));
        Assert.Contains("Giao thông", page.TextsOf("#chuyen-muc a"));
        Assert.Equal("/tim-kiem", page.The(".masthead form").GetAttribute("action"));
    }

    [Fact]
    public async Task The_footer_has_what_the_law_asks_of_a_newspaper_and_leaves_out_what_is_not_set()
    {
        await SaveSettingsAsync();

        var page = await OpenAsync("/");

        Assert.Equal(
            ["Cơ quan chủ quản", "Giấy phép", "Tổng biên tập", "Điện thoại"], page.TextsOf(".colophon__facts dt"));
        Assert.Equal("tel:02381234", page.The(".colophon__facts a").GetAttribute("href"));
        Assert.Equal("® Ghi rõ nguồn.", page.TextOf(".colophon__copyright"));
    }

    [Fact]
    public async Task The_keyboard_reaches_the_content_first_and_landmarks_have_names()
    {
        var page = await OpenAsync("/");

        var skip = page.Document.Body!.FirstElementChild!;
        Assert.Equal("#noi-dung", skip.GetAttribute("href"));
        Assert.Equal("noi-dung", page.The("main").Id);
        Assert.True(page.Has("nav[aria-label]"));
        Assert.False(page.Has("nav:not([aria-label])"));
        Assert.Single(page.Document.QuerySelectorAll("h1"));
    }

    [Fact]
    public async Task The_menu_opens_without_script()
    {
        var page = await OpenAsync("/");

        var button = page.The("button[popovertarget=chuyen-muc]:not([popovertargetaction])");
        Assert.NotNull(page.Document.GetElementById(button.GetAttribute("popovertarget")!)!.GetAttribute("popover"));
    }

    [Fact]
    public async Task Style_script_and_fonts_come_from_our_own_house_and_may_be_kept_for_ever()
    {
        var visitor = open.Portal.NewVisitor();
        var page = await visitor.OpenAsync("/");

        var files = page.Document
            .QuerySelectorAll("head link[rel=stylesheet], head link[rel=preload], head script[src]")
            .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).ToList();

        Assert.Equal(4, files.Count);
        foreach (var file in files)
        {
            using var answer = await visitor.Client.GetAsync(
                new Uri(file, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains("immutable", $"{answer.Headers.CacheControl}", StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_page_of_information_stands_in_the_footer_and_at_its_address()
    {
        await Newsroom.AskAsync((IStaticPages pages) => pages.SaveAsync(
            new StaticPage { Name = "Giới thiệu", Slug = "gioi-thieu", Body = "Chúng tôi là *tờ báo* của miền Trung." },
            TestNewsroom.Chief, CancellationToken.None));

        var page = await OpenAsync("/thong-tin/gioi-thieu");

        Assert.Equal("Giới thiệu", page.TextOf("h1"));
        Assert.Equal("tờ báo", page.TextOf("main em"));
        Assert.Contains("Giới thiệu", page.TextsOf(".colophon__pages a"));
    }

    private Task<WebPage> OpenAsync(string path) => open.Portal.NewVisitor().OpenAsync(path);

    private async Task SaveSettingsAsync()
    {
        var present = await Newsroom.AskAsync((ISiteSettings settings) => settings.GetAsync(CancellationToken.None));
        await Newsroom.AskAsync((ISiteSettings settings) => settings.SaveAsync(
            present with
            {
                Name = "Báo Sông Lam",
                GoverningBody = "Hội Nhà báo",
                Licence = "Số 1/GP",
                EditorInChief = "Cảnh Toàn",
                Phone = "0238 1234",
                Copyright = "® Ghi rõ nguồn.",
            },
            TestNewsroom.Chief, CancellationToken.None));
    }
}
