using System.Net;
using NewsPortal.Core.Users;

namespace NewsPortal.Web.Tests.Admin;

public sealed class ConflictTests : DeskTests
{
    [Fact]
    public async Task A_stale_save_shows_both_texts_and_can_be_put_on_top()
    {
        var id = await Portal.Newsroom.DraftAsync(
            new() { Headline = "Tít", Body = "Chung.", CategoryId = await Portal.Newsroom.CategoryAsync("Y tế") });
        var (mine, hers) = (await Portal.SignInAsync(StaffRole.Editor), await Portal.SignInAsync(StaffRole.Editor));
        var form = (await mine.OpenAsync(Desk.Article(id))).Form(Desk.Editor);
        var her = (await hers.OpenAsync(Desk.Article(id))).Form(Desk.Editor);
        await hers.SendAsync(her.Fill("Body", "Chung.\n\nĐoạn của chị.").Press(Verb.Save));

        var conflict = await mine.SendAsync(form.Fill("Body", "Chung.\n\nĐoạn của tôi.").Press(Verb.Save));

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Equal("Đoạn của chị.", conflict.TextOf(".compared ins"));
        Assert.Equal("Đoạn của tôi.", conflict.TextOf(".compared mark"));
        Assert.Equal(["Nội dung"], conflict.TextsOf(".compared h3"));
        Assert.Equal("Lưu bản của tôi lên trên", conflict.TextOf("[name=intent][value=Save]"));
        Assert.Contains("Đoạn của tôi.", conflict.The("#Body").TextContent, StringComparison.Ordinal);
        Assert.Contains("Đoạn của chị.", (await mine.OpenAsync(Desk.Article(id))).Body, StringComparison.Ordinal);

        var saved = await mine.SendAndFollowAsync(conflict.Form(Desk.Editor).Press(Verb.Save));
        Assert.Contains("Đoạn của tôi.", saved.The("#Body").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stale_category_form_keeps_both_too()
    {
        var id = await Portal.Newsroom.CategoryAsync("Y tế");
        var chief = await Portal.SignInAsync(StaffRole.EditorInChief);
        var path = $"/admin/chuyen-muc/{id}";
        var first = (await chief.OpenAsync(path)).Form("form[data-form]");
        var second = (await chief.OpenAsync(path)).Form("form[data-form]");
        await chief.SendAsync(first.Fill("Name", "Sức khỏe"));

        var conflict = await chief.SendAsync(second.Fill("Name", "Y tế và đời sống"));

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Equal("Sức khỏe", conflict.TextOf(".compared ins"));
        Assert.Equal("Y tế và đời sống", conflict.The("#Name").GetAttribute("value"));
        var saved = await chief.SendAndFollowAsync(conflict.Form("form[data-form]"));
        Assert.Contains("Y tế và đời sống", saved.TextOf(".tree"), StringComparison.Ordinal);
    }
}
