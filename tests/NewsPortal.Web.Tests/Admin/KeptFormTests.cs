using System.Net;
using NewsPortal.Core.Users;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Admin;

/// <summary>Nothing a person typed is thrown away by an expired session or an old token.</summary>
public sealed class KeptFormTests : DeskTests
{
    [Fact]
    public async Task A_form_sent_after_the_session_ended_is_sent_again_after_signing_in()
    {
        var category = await Portal.Newsroom.CategoryAsync("Y tế");
        var email = await Portal.AddStaffAsync(StaffRole.Editor);
        var editor = Portal.NewVisitor();
        await editor.SignInAsync(email, PortalFactory.Password);
        var form = await editor.NewArticleAsync(category, "Viết lúc “nửa đêm”", "Đoạn một.\n\nĐoạn & <hai>.");
        await EndSessionAsync(editor);

        var door = await editor.SendAsync(form.Press(Verb.Publish));
        Assert.Equal(HttpStatusCode.Unauthorized, door.Status);
        Assert.DoesNotContain("nửa đêm", door.Body, StringComparison.Ordinal);
        Assert.Contains("được giữ lại", door.TextOf("main"), StringComparison.Ordinal);

        var wrong = await editor.SendAsync(door.Form().Fill("Email", email).Fill("Password", "nhầm mật khẩu"));
        var resend = await editor.SendAsync(
            wrong.Form().Fill("Email", email).Fill("Password", PortalFactory.Password));
        Assert.Equal("Viết lúc “nửa đêm”", resend.The("textarea[name=Headline]").TextContent.Trim());
        Assert.Contains("Đoạn & <hai>.", resend.The("textarea[name=Body]").TextContent, StringComparison.Ordinal);

        var edit = await editor.SendAndFollowAsync(resend.Form("main form"));
        Assert.Contains("Đã xuất bản", edit.TextOf(".standing"), StringComparison.Ordinal);
        Assert.Equal("Viết lúc “nửa đêm”", edit.The("#Headline").TextContent.Trim());
    }

    [Fact]
    public async Task A_form_with_the_token_of_an_earlier_session_comes_back_to_be_sent_again()
    {
        var category = await Portal.Newsroom.CategoryAsync("Y tế");
        var other = await Portal.AddStaffAsync(StaffRole.Editor);
        var editor = await Portal.SignInAsync(StaffRole.Editor);
        var form = await editor.NewArticleAsync(category, "Hai thẻ trình duyệt", "Nội dung.");
        await EndSessionAsync(editor);
        await editor.SignInAsync(other, PortalFactory.Password);

        var resend = await editor.SendAsync(form.Press(Verb.Save));
        Assert.Contains("mở từ trước khi bạn đăng nhập lại", resend.TextOf("main"), StringComparison.Ordinal);

        var edit = await editor.SendAndFollowAsync(resend.Form("main form"));
        Assert.Equal("Hai thẻ trình duyệt", edit.The("#Headline").TextContent.Trim());
    }

    [Fact]
    public async Task A_form_that_another_site_sent_is_not_carried_along()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/admin/bai-viet/tao")
        {
            Content = new FormUrlEncodedContent([KeyValuePair.Create("Headline", "Tin giả")]),
            Headers = { { "Origin", "https://example.com" } },
        };

        using var answer = await Portal.NewVisitor().Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task Passwords_are_not_kept_and_lost_files_are_named()
    {
        var email = await Portal.AddStaffAsync(StaffRole.Editor);
        var visitor = Portal.NewVisitor();
        using var content = new MultipartFormDataContent
        {
            { new StringContent("Chú thích đã gõ"), "Captions" },
            { new StringContent("mật khẩu bí mật"), "NewPassword" },
            { new ByteArrayContent(Photos.Jpeg(1)), "Files", "anh-1.jpg" },
        };
        using var answer = await visitor.Client.PostAsync(
            new Uri("/admin/anh", UriKind.Relative), content, TestContext.Current.CancellationToken);
        var door = await WebPage.ReadAsync(answer);

        var resend = await visitor.SendAsync(
            door.Form().Fill("Email", email).Fill("Password", PortalFactory.Password));

        Assert.Contains("Chú thích đã gõ", resend.TextOf("textarea[name=Captions]"), StringComparison.Ordinal);
        Assert.Contains("anh-1.jpg", resend.TextOf("main"), StringComparison.Ordinal);
        Assert.DoesNotContain("bí mật", resend.Body, StringComparison.Ordinal);
    }

    private static async Task EndSessionAsync(Visitor visitor)
    {
        var home = await visitor.OpenAsync("/admin");
        await visitor.SendAsync(home.Form("form[action='/admin/dang-xuat']"));
    }
}
