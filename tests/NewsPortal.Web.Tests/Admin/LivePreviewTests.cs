using System.Net;
using NewsPortal.Core.Users;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Admin;

public sealed class LivePreviewTests : DeskTests
{
    [Fact]
    public async Task The_live_preview_is_made_by_the_renderer_readers_get()
    {
        var editor = await Portal.SignInAsync(StaffRole.Reporter);
        var token = (await editor.OpenAsync(Desk.NewArticle)).TokenOf(Desk.Editor);

        var preview = await editor.PostAsync(
            "/admin/xem-truoc", token, ("body", "Chữ **đậm** <script>alert(1)</script>"));
        var withoutToken = await editor.PostAsync("/admin/xem-truoc", "", ("body", "Chữ"));

        Assert.Equal("đậm", preview.TextOf("strong"));
        Assert.False(preview.Has("script"));
        Assert.Equal(HttpStatusCode.BadRequest, withoutToken.Status);
    }

    [Fact]
    public async Task The_live_preview_lays_pictures_out_as_the_form_chosen_does()
    {
        var editor = await Portal.SignInAsync(StaffRole.Reporter);
        var picture = await editor.UploadAsync(Photos.Jpeg(1));
        var token = (await editor.OpenAsync(Desk.NewArticle)).TokenOf(Desk.Editor);

        Task<WebPage> ShowAsync(string form) => editor.PostAsync(
            "/admin/xem-truoc", token, ("body", $"![](media:{picture})\n\n![](media:{picture})"), ("form", form));

        Assert.Equal(["1/2", "2/2"], (await ShowAsync("Photo")).TextsOf("figcaption .number"));
        Assert.False((await ShowAsync("Story")).Has(".number"));
        Assert.True((await ShowAsync("")).Has("figure"));
    }
}
