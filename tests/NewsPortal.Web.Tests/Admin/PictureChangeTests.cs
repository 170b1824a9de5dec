using NewsPortal.Core.Users;
using NewsPortal.Infrastructure;

namespace NewsPortal.Web.Tests.Admin;

/// <summary>What an editor changes about a picture reaches readers, and the history of its stories.</summary>
public sealed class PictureChangeTests : DeskTests
{
    [Fact]
    public async Task A_corrected_caption_reaches_the_live_page_and_its_history()
    {
        var editor = await Portal.SignInAsync(StaffRole.Editor);
        var picture = await editor.UploadAsync(Photos.Jpeg(1), "Chú thích sai.", credit: "Thu Hà");
        var category = await Portal.Newsroom.CategoryAsync("Y tế");
        var follows = await Portal.Newsroom.PublishedAsync(
            new() { Headline = "Theo kho", Body = $"![](media:{picture})", CategoryId = category });
        var own = await Portal.Newsroom.PublishedAsync(
            new() { Headline = "Chú thích riêng", Body = $"![](media:{picture} \"Của bài.\")", CategoryId = category });

        await editor.SendAsync((await editor.PictureFormAsync(picture)).Fill("Caption", "Chú thích đúng."));
        await Portal.Services.RenewPagesAsync(TestContext.Current.CancellationToken);

        Assert.Equal("Chú thích đúng. Ảnh: Thu Hà", await CaptionAsync("theo-kho", follows));
        Assert.Equal("Của bài. Ảnh: Thu Hà", await CaptionAsync("chu-thich-rieng", own));
        var entry = (await editor.OpenAsync($"{Desk.Article(follows)}/lich-su")).TextOf("tbody tr");
        Assert.Contains("Nhân viên 1", entry, StringComparison.Ordinal);
        Assert.Contains("Cập nhật ảnh theo kho ảnh", entry, StringComparison.Ordinal);
        Assert.Contains("“Chú thích sai.” → “Chú thích đúng.”", entry, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_put_into_a_story_shows_the_words_it_will_have()
    {
        var editor = await Portal.SignInAsync(StaffRole.Editor);
        var picture = await editor.UploadAsync(Photos.Jpeg(1), "Bến sông.", credit: "Thu Hà");
        var id = await Portal.Newsroom.DraftAsync(
            new() { LeadMediaId = (int)picture, CategoryId = await Portal.Newsroom.CategoryAsync("Y tế") });

        var page = await editor.OpenAsync(Desk.Article(id));

        Assert.Equal("Bến sông. Ảnh: Thu Hà", page.TextOf(".picked__words p"));
        Assert.False(page.The("[data-lacks-alt]").HasAttribute("hidden"));
        Assert.Contains("16x9", page.The(".picked__image").GetAttribute("src")!, StringComparison.Ordinal);
        Assert.Equal(Photos.Page(picture), page.The("[data-edit]").GetAttribute("href"));
    }

    [Fact]
    public async Task An_event_keeps_the_cover_that_was_chosen_for_it_and_the_picture_tells_so()
    {
        var editor = await Portal.SignInAsync(StaffRole.Editor);
        var picture = await editor.UploadAsync(Photos.Jpeg(1), "Bến sông.");
        var form = (await editor.OpenAsync("/admin/su-kien/tao")).Form(Photos.PictureForm)
            .Fill("Name", "Mùa lũ").Fill("CoverMediaId", $"{picture}");
        await editor.SendAsync(form);

        var page = await editor.OpenAsync("/admin/su-kien/1");
        Assert.Contains("Bến sông.", page.TextOf(".picked__words"), StringComparison.Ordinal);
        Assert.Equal(["Đang đăng Sự kiện Mùa lũ"], (await editor.OpenAsync(Photos.Page(picture))).TextsOf(".uses li"));
    }

    private async Task<string> CaptionAsync(string slug, long id) =>
        (await Portal.NewVisitor().OpenAsync($"/y-te/{slug}-{id}.html")).TextOf("article figcaption");
}
