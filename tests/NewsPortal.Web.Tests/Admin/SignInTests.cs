using System.Net;
using NewsPortal.Core.Users;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Admin;

public sealed class SignInTests : DeskTests
{
    [Fact]
    public async Task Whoever_has_not_signed_in_is_asked_to_and_then_led_on()
    {
        var email = await Portal.AddStaffAsync(StaffRole.Editor);
        var visitor = Portal.NewVisitor();
        var asked = await visitor.OpenAsync(Desk.NewArticle);
        Assert.StartsWith("/admin/dang-nhap?", asked.Location, StringComparison.Ordinal);

        var form = (await visitor.OpenAsync(asked.Location!)).Form();
        var answer = await visitor.SendAsync(form.Fill("Email", email).Fill("Password", PortalFactory.Password));

        Assert.Equal(Desk.NewArticle, answer.Location);
    }

    [Fact]
    public async Task A_wrong_password_keeps_the_address_and_says_no_more_than_needed()
    {
        var email = await Portal.AddStaffAsync(StaffRole.Editor);

        var known = await TryAsync(Portal.NewVisitor(), email, "không phải mật khẩu này");
        var unknown = await TryAsync(Portal.NewVisitor(), "ai.do@newsportal.example", "không phải mật khẩu này");

        Assert.Contains("hoặc mật khẩu không đúng", known.TextOf(".note--bad"), StringComparison.Ordinal);
        Assert.Equal(unknown.TextOf(".note--bad"), known.TextOf(".note--bad"));
        Assert.Equal(email, known.The("#Email").GetAttribute("value"));
        Assert.True(string.IsNullOrEmpty(known.The("#Password").GetAttribute("value")));
    }

    [Fact]
    public async Task Five_failures_lock_the_account_even_for_the_right_password()
    {
        var email = await Portal.AddStaffAsync(StaffRole.Editor);
        var visitor = Portal.NewVisitor();
        for (var i = 0; i < 5; i++)
        {
            await TryAsync(visitor, email, "sai mật khẩu rồi");
        }

        var answer = await TryAsync(visitor, email, PortalFactory.Password);

        Assert.Contains("bị khóa", answer.TextOf(".note--bad"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.com/")]
    [InlineData("//example.com/admin")]
    [InlineData("/\\example.com")]
    public async Task Nobody_is_led_to_another_site_after_signing_in(string address)
    {
        var email = await Portal.AddStaffAsync(StaffRole.Editor);
        var visitor = Portal.NewVisitor();
        var page = await visitor.OpenAsync("/admin/dang-nhap?returnUrl=" + Uri.EscapeDataString(address));

        var answer = await visitor.SendAsync(
            page.Form().Fill("Email", email).Fill("Password", PortalFactory.Password));

        Assert.Equal("/admin", answer.Location);
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        var editor = await Portal.SignInAsync(StaffRole.Editor);
        var home = await editor.OpenAsync("/admin");
        await editor.SendAsync(home.Form("form[action='/admin/dang-xuat']"));

        Assert.StartsWith("/admin/dang-nhap", (await editor.OpenAsync("/admin")).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_of_the_desk_are_neither_cached_nor_indexed()
    {
        var editor = await Portal.SignInAsync(StaffRole.Editor);
        var page = await editor.OpenAsync(Desk.Articles);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.True(page.Headers.CacheControl!.NoStore);
        Assert.Contains("noindex", page.Meta("robots"), StringComparison.Ordinal);
    }

    private static async Task<WebPage> TryAsync(Visitor visitor, string email, string password)
    {
        var form = (await visitor.OpenAsync(Visitor.SignInPath)).Form();
        return await visitor.SendAsync(form.Fill("Email", email).Fill("Password", password));
    }
}
