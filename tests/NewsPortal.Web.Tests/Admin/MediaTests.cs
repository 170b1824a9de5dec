using System.Net;
using NewsPortal.Core.Users;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Admin;

public sealed class MediaTests : DeskTests
{
    private const string UploadForm = "form[enctype='multipart/form-data']";

    [Fact]
    public async Task Pictures_are_uploaded_together_described_and_found_again()
    {
        var editor = await Portal.SignInAsync(StaffRole.Reporter);
        var form = (await editor.OpenAsync("/admin/anh")).Form(UploadForm)
            .Attach("Files", "a.jpg", "image/jpeg", Desk.Picture(1))
            .Attach("Files", "b.jpg", "image/jpeg", Desk.Picture(2))
            .Fill("Captions", "Toàn cảnh.").Fill("Credits", "NVCC");
        var list = await editor.SendAndFollowAsync(form);
        Assert.Contains("2 ảnh", list.TextOf(".note--good"), StringComparison.Ordinal);

        var edit = await editor.OpenAsync("/admin/anh/1");
        edit = await editor.SendAndFollowAsync(edit.Form("form[data-form]").Fill("AltText", "Hội trường đông người"));

        Assert.Equal("Hội trường đông người", edit.The("#AltText").TextContent.Trim());
        Assert.Single((await editor.OpenAsync("/admin/anh?tim=hoi+truong")).TextsOf(".pictures li"));
    }

    [Fact]
    public async Task A_file_that_is_no_picture_is_refused_with_a_sentence_and_the_others_are_kept()
    {
        var editor = await Portal.SignInAsync(StaffRole.Reporter);
        var form = (await editor.OpenAsync("/admin/anh")).Form(UploadForm)
            .Attach("Files", "tot.jpg", "image/jpeg", Desk.Picture(1))
            .Attach("Files", "xau.jpg", "image/jpeg", "không phải ảnh"u8.ToArray())
            .Fill("Captions", "Chú thích đã gõ");

        var answer = await editor.SendAsync(form);

        Assert.Contains("xau.jpg", answer.TextOf(".note--bad"), StringComparison.Ordinal);
        Assert.Contains("không phải ảnh", answer.TextOf(".note--bad"), StringComparison.Ordinal);
        Assert.Single(answer.TextsOf(".pictures li"));
        Assert.Equal("Chú thích đã gõ", answer.The("#Captions").GetAttribute("value"));
    }

    [Fact]
    public async Task The_live_preview_is_made_by_the_renderer_readers_get()
    {
        var editor = await Portal.SignInAsync(StaffRole.Reporter);
        var page = await editor.OpenAsync(Desk.NewArticle);
        var token = page.The("form[data-editor] [name=__RequestVerificationToken]").GetAttribute("value")!;

        var preview = await PostAsync(editor, token, "Chữ **đậm** <script>alert(1)</script>");
        var withoutToken = await PostAsync(editor, "", "Chữ");

        Assert.Equal("đậm", preview.TextOf("strong"));
        Assert.False(preview.Has("script"));
        Assert.Equal(HttpStatusCode.BadRequest, withoutToken.Status);
    }

    private static async Task<WebPage> PostAsync(Visitor visitor, string token, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/admin/xem-truoc")
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["__RequestVerificationToken"] = token, ["body"] = body,
            }),
            Headers = { { "X-Requested-With", "XMLHttpRequest" } },
        };
        using var answer = await visitor.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return await WebPage.ReadAsync(answer);
    }
}
