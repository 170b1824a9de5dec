using System.Net;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Users;

namespace NewsPortal.Web.Tests.Admin;

public sealed class ArticleListTests : DeskTests
{
    [Fact]
    public async Task The_list_is_narrowed_by_words_state_category_and_author()
    {
        var news = Portal.Newsroom;
        var (health, sport) = (await news.CategoryAsync("Y tế"), await news.CategoryAsync("Thể thao"));
        var author = await news.AuthorAsync("Thu Hà");
        await news.PublishedAsync(new() { Headline = "Dịch cúm giảm", CategoryId = health });
        await news.DraftAsync(new()
        {
            Headline = "Chung kết đêm nay", CategoryId = sport, Byline = [new BylineEntry(author, BylineRole.Text)],
        });
        var editor = await Portal.SignInAsync(StaffRole.Editor);
        await Portal.IndexAsync();

        async Task<IReadOnlyList<string>> Shown(string query) =>
            (await editor.OpenAsync(Desk.Articles + query)).TextsOf("tbody th a");

        Assert.Equal(["Chung kết đêm nay", "Dịch cúm giảm"], await Shown(""));
        Assert.Equal(["Dịch cúm giảm"], await Shown("?tim=dich+cum"));
        Assert.Equal(["Chung kết đêm nay"], await Shown("?trang-thai=Draft"));
        Assert.Equal(["Dịch cúm giảm"], await Shown($"?chuyen-muc={health}"));
        Assert.Equal(["Chung kết đêm nay"], await Shown($"?tac-gia={author}"));
        Assert.Empty(await Shown($"?chuyen-muc={health}&trang-thai=Draft"));
    }

    [Theory]
    [InlineData("", "Bài 1–1 trong 1, mới sửa trước")]
    [InlineData("?tim=dich+cum", "Bài 1–1 trong 1")]
    public async Task What_is_shown_is_counted_and_no_order_is_claimed_that_words_have_changed(
        string query, string words)
    {
        var health = await Portal.Newsroom.CategoryAsync("Y tế");
        await Portal.Newsroom.PublishedAsync(new() { Headline = "Dịch cúm giảm", CategoryId = health });
        var editor = await Portal.SignInAsync(StaffRole.Editor);
        await Portal.IndexAsync();

        Assert.Contains(words, (await editor.OpenAsync(Desk.Articles + query)).TextsOf("main .muted"));
    }

    [Fact]
    public async Task States_are_counted_and_pages_past_the_end_are_not_found()
    {
        var category = await Portal.Newsroom.CategoryAsync("Y tế");
        await Portal.Newsroom.DraftAsync(new() { CategoryId = category });
        await Portal.Newsroom.DraftAsync(new() { CategoryId = category });
        var editor = await Portal.SignInAsync(StaffRole.Editor);

        Assert.Equal(["Tất cả 2", "Nháp 2"], (await editor.OpenAsync(Desk.Articles)).TextsOf(".states a"));
        Assert.Equal(HttpStatusCode.NotFound, (await editor.OpenAsync(Desk.Articles + "?trang=2")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.OpenAsync(Desk.Article(999))).Status);
    }
}
