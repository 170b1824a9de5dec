using System.Net;
using NewsPortal.Core.Users;

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
}
