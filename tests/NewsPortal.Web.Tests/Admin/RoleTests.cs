using System.Net;
using NewsPortal.Core.Users;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Admin;

public sealed class RoleTests : DeskTests
{
    [Theory]
    [InlineData(StaffRole.Reporter, "/admin/tac-gia")]
    [InlineData(StaffRole.Reporter, "/admin/su-kien")]
    [InlineData(StaffRole.Editor, "/admin/chuyen-muc")]
    [InlineData(StaffRole.Editor, "/admin/trang-thong-tin")]
    [InlineData(StaffRole.EditorInChief, "/admin/cai-dat")]
    [InlineData(StaffRole.EditorInChief, "/admin/tai-khoan")]
    [InlineData(StaffRole.Administrator, "/admin/tac-gia")]
    public async Task A_page_is_closed_to_the_wrong_role_and_not_in_its_menu(StaffRole role, string path)
    {
        var person = await Portal.SignInAsync(role);
        var page = await person.OpenAsync(path);

        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
        Assert.Contains("không có quyền", page.TextOf("h1"), StringComparison.Ordinal);
        Assert.False(page.Has($".menu a[href='{path}']"));
    }

    [Fact]
    public async Task A_reporter_writes_but_does_not_publish()
    {
        var category = await Portal.Newsroom.CategoryAsync("Y tế");
        var reporter = await Portal.SignInAsync(StaffRole.Reporter);
        var form = await reporter.NewArticleAsync(category, "Bài của phóng viên", "Nội dung.");
        var edit = await reporter.SendAndFollowAsync(form.Press(Verb.Save));

        Assert.False(edit.Has("button[value=Publish]"));
        var fields = edit.Form(Desk.Editor).Fields().Append(KeyValuePair.Create("intent", nameof(Verb.Publish)));
        using var content = new FormUrlEncodedContent(fields);
        using var answer =
            await reporter.Client.PostAsync(edit.Address, content, TestContext.Current.CancellationToken);
        var forced = await WebPage.ReadAsync(answer);
        Assert.Contains("không được xuất bản", forced.TextOf(".note--bad"), StringComparison.Ordinal);
        Assert.False(edit.Has(".standing__links a[target]"));
    }

    [Fact]
    public async Task A_reporter_reads_but_does_not_change_what_others_wrote()
    {
        var category = await Portal.Newsroom.CategoryAsync("Y tế");
        var id = await Portal.Newsroom.DraftAsync(new() { Headline = "Bài của người khác", CategoryId = category });
        // The newsroom's chief has the first number; the reporter must be somebody else.
        await Portal.AddStaffAsync(StaffRole.EditorInChief);
        var reporter = await Portal.SignInAsync(StaffRole.Reporter);
        var page = await reporter.OpenAsync(Desk.Article(id));

        Assert.True(page.The("fieldset.editor__frame").HasAttribute("disabled"));
        var answer = await reporter.SendAsync(page.Form(Desk.Editor).Fill("Headline", "Đổi trộm"));
        Assert.Contains("không sửa được bài này", answer.TextOf(".note--bad"), StringComparison.Ordinal);
        Assert.DoesNotContain("Đổi trộm", (await reporter.OpenAsync(Desk.Articles)).Body, StringComparison.Ordinal);
    }
}
