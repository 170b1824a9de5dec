using NewsPortal.Core.Users;
using NewsPortal.Web.Areas.Admin.ViewModels;

namespace NewsPortal.Web.Tests.Admin;

public sealed class ArticlePickerTests : DeskTests
{
    private const string Path = "/admin/bai-viet/chon?tim=";

    [Theory]
    [InlineData("1024", 1024)]
    [InlineData("#1024", 1024)]
    [InlineData("article:1024", 1024)]
    [InlineData("/y-te/dich-cum-1024.html", 1024)]
    [InlineData("https://bao.example/y-te/dich-cum-19-1024.html?utm_source=a#b", 1024)]
    [InlineData("http://localhost:5080/admin/bai-viet/1024/lich-su", 1024)]
    [InlineData("https://khac.example/y-te/dich-cum-1024.html", null)]
    [InlineData("covid 19", null)]
    [InlineData("99999999999999999999", null)]
    [InlineData("", null)]
    public void Our_articles_are_known_by_number_and_address(string typed, int? id) =>
        Assert.Equal(id, ArticleAddress.IdIn(typed, "bao.example", "localhost:5080"));

    [Fact]
    public async Task An_article_in_any_state_is_offered_with_its_state()
    {
        var category = await Portal.Newsroom.CategoryAsync("Y tế");
        var live = await Portal.Newsroom.PublishedAsync(new() { Headline = "Dịch <cúm> giảm", CategoryId = category });
        var draft = await Portal.Newsroom.DraftAsync(new() { Headline = "Chưa đăng", CategoryId = category });
        var reporter = await Portal.SignInAsync(StaffRole.Reporter);

        var found = await reporter.OpenAsync($"{Path}{live}");
        var waiting = await reporter.OpenAsync($"{Path}article:{draft}");

        var choice = found.The("[role=option]");
        Assert.Equal($"article:{live}", choice.GetAttribute("data-target"));
        Assert.Equal("Dịch <cúm> giảm", choice.GetAttribute("data-words"));
        Assert.Equal("Đã xuất bản", found.TextOf(".chip"));
        Assert.DoesNotContain("chưa xem được", found.TextOf("[role=option]"), StringComparison.Ordinal);
        Assert.Equal("Nháp", waiting.TextOf(".chip"));
        Assert.Contains("Bạn đọc chưa xem được", waiting.TextOf("[role=option]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_outside_address_is_offered_as_it_is_and_other_schemes_are_not()
    {
        var editor = await Portal.SignInAsync(StaffRole.Editor);

        var outside = await editor.OpenAsync(Path + Uri.EscapeDataString("https://bao.example/tin?a=1&b=2"));
        var script = await editor.OpenAsync(Path + Uri.EscapeDataString("javascript:alert(1)"));

        Assert.Equal("https://bao.example/tin?a=1&b=2", outside.The("[role=option]").GetAttribute("data-target"));
        Assert.False(script.Has("[role=option]"));
        Assert.Contains("Không có bài nào", script.TextOf("[data-said]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_find_a_screenful_and_an_outside_address_is_no_words()
    {
        const string Address = "https://ngoai.example/tin";
        var category = await Portal.Newsroom.CategoryAsync("Y tế");
        for (var part = 1; part <= 9; part++)
        {
            await Portal.Newsroom.DraftAsync(new() { Headline = $"{Address} kỳ {part}", CategoryId = category });
        }

        var editor = await Portal.SignInAsync(StaffRole.Editor);

        Assert.Equal(8, (await editor.OpenAsync(Path + "ngoai")).Document.QuerySelectorAll("[role=option]").Length);
        var outside = await editor.OpenAsync(Path + Uri.EscapeDataString(Address));
        Assert.Equal(Address, outside.The("[role=option]").GetAttribute("data-target"));
    }

    [Fact]
    public async Task The_dialog_stands_in_the_editor_and_is_for_the_desk_only()
    {
        var editor = await Portal.SignInAsync(StaffRole.Editor);

        var page = await editor.OpenAsync(Desk.NewArticle);
        Assert.True(page.Has("dialog[data-link][data-address='/admin/bai-viet/chon']"));
        Assert.False((await Portal.NewVisitor().OpenAsync(Path + "1")).Has("[role=option]"));
    }
}
