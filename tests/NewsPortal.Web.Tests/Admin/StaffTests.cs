using NewsPortal.Core.Users;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Admin;

public sealed class StaffTests : DeskTests
{
    private const string OwnPassword = "một câu dài dễ nhớ 2022";

    [Fact]
    public async Task A_new_account_signs_in_with_a_password_shown_once_and_chooses_its_own()
    {
        var admin = await Portal.SignInAsync(StaffRole.Administrator);
        var revealed = await admin.SendAsync((await admin.OpenAsync("/admin/tai-khoan/tao")).Form("form[data-form]")
            .Fill("DisplayName", "Thu Hà").Fill("Email", "thu.ha@newsportal.example")
            .Check("Roles", nameof(StaffRole.Editor)));
        var password = revealed.TextOf("[data-secret]");
        Assert.DoesNotContain(password, (await admin.OpenAsync("/admin/tai-khoan")).Body, StringComparison.Ordinal);

        var hers = Portal.NewVisitor();
        await hers.SignInAsync("thu.ha@newsportal.example", password);
        Assert.Equal("/admin/mat-khau", (await hers.OpenAsync(Desk.Articles)).Location);

        var page = await hers.OpenAsync("/admin/mat-khau");
        var home = await hers.SendAndFollowAsync(page.Form("main form")
            .Fill("OldPassword", password).Fill("NewPassword", OwnPassword).Fill("RepeatedPassword", OwnPassword));
        Assert.Contains("Đã đổi mật khẩu", home.TextOf(".note--good"), StringComparison.Ordinal);
        Assert.Null((await hers.OpenAsync(Desk.Articles)).Location);
    }

    [Theory]
    [InlineData("sai mật khẩu cũ", OwnPassword, OwnPassword, "#OldPassword-error")]
    [InlineData(PortalFactory.Password, "ngắn", "ngắn", "#NewPassword-error")]
    [InlineData(PortalFactory.Password, OwnPassword, "khác", "#RepeatedPassword-error")]
    [InlineData(PortalFactory.Password, PortalFactory.Password, PortalFactory.Password, "#NewPassword-error")]
    public async Task A_password_is_refused_beside_its_field(string old, string wanted, string repeated, string place)
    {
        var editor = await Portal.SignInAsync(StaffRole.Editor);
        var page = await editor.OpenAsync("/admin/mat-khau");

        var answer = await editor.SendAsync(page.Form("main form")
            .Fill("OldPassword", old).Fill("NewPassword", wanted).Fill("RepeatedPassword", repeated));

        Assert.NotEmpty(answer.TextOf(place));
    }

    [Fact]
    public async Task The_last_administrator_stays_one_and_nobody_locks_themselves_out()
    {
        var admin = await Portal.SignInAsync(StaffRole.Administrator);
        var page = await OpenFirstAsync(admin);
        Assert.False(page.Has("form[action$='/khoa']"));

        var answer = await admin.SendAsync(page.Form("form[data-form]")
            .Check("Roles", nameof(StaffRole.Administrator), false).Check("Roles", nameof(StaffRole.Editor)));

        Assert.Contains("quản trị cuối cùng", answer.TextOf("#Roles-error"), StringComparison.Ordinal);
        var token = page.The("form[data-form] [name=__RequestVerificationToken]").GetAttribute("value")!;
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]);
        var lockAddress = new Uri(page.Address.AbsolutePath + "/khoa", UriKind.Relative);
        await admin.Client.PostAsync(lockAddress, content, TestContext.Current.CancellationToken);
        var after = await admin.OpenAsync(page.Address.AbsolutePath);
        Assert.Contains("không thể tự khóa", after.TextOf(".note--bad"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_locked_account_cannot_sign_in_until_it_is_unlocked()
    {
        var email = await Portal.AddStaffAsync(StaffRole.Editor);
        var admin = await Portal.SignInAsync(StaffRole.Administrator);
        var page = await OpenFirstAsync(admin);
        page = await admin.SendAndFollowAsync(page.Form("form[action$='/khoa']"));
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => Portal.NewVisitor().SignInAsync(email, PortalFactory.Password));

        await admin.SendAsync(page.Form("form[action$='/mo-khoa']"));

        await Portal.NewVisitor().SignInAsync(email, PortalFactory.Password);
    }

    [Fact]
    public async Task A_reset_password_replaces_the_old_one()
    {
        var email = await Portal.AddStaffAsync(StaffRole.Editor);
        var admin = await Portal.SignInAsync(StaffRole.Administrator);
        var page = await OpenFirstAsync(admin);

        var revealed = await admin.SendAsync(page.Form("form[action$='/dat-lai-mat-khau']"));

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => Portal.NewVisitor().SignInAsync(email, PortalFactory.Password));
        await Portal.NewVisitor().SignInAsync(email, revealed.TextOf("[data-secret]"));
    }

    [Fact]
    public async Task An_account_needs_a_name_an_address_of_its_own_and_a_role()
    {
        var taken = await Portal.AddStaffAsync(StaffRole.Editor);
        var admin = await Portal.SignInAsync(StaffRole.Administrator);
        var form = (await admin.OpenAsync("/admin/tai-khoan/tao")).Form("form[data-form]");

        var empty = await admin.SendAsync(form.Fill("Email", "không phải thư"));
        Assert.NotEmpty(empty.TextOf("#DisplayName-error"));
        Assert.NotEmpty(empty.TextOf("#Email-error"));
        Assert.NotEmpty(empty.TextOf("#Roles-error"));

        var second = await admin.SendAsync(empty.Form("form[data-form]")
            .Fill("DisplayName", "Thu Hà").Fill("Email", taken).Check("Roles", nameof(StaffRole.Editor)));
        Assert.Contains("Đã có tài khoản", second.TextOf("#Email-error"), StringComparison.Ordinal);
    }

    /// <summary>The page of the account that was opened first.</summary>
    private static Task<WebPage> OpenFirstAsync(Visitor admin) => admin.OpenAsync("/admin/tai-khoan/1");
}
