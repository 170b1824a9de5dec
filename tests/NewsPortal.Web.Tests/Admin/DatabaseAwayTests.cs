using System.Net;
using Microsoft.Data.Sqlite;
using NewsPortal.Core.Users;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Admin;

public sealed class DatabaseAwayTests : DeskTests
{
    [Fact]
    public async Task A_save_while_the_database_is_locked_keeps_the_form_and_works_afterwards()
    {
        var category = await Portal.Newsroom.CategoryAsync("Y tế");
        var email = await Portal.AddStaffAsync(StaffRole.Editor);
        await using var hasty = Portal.WithWebHostBuilder(b => b.UseSetting("Database:CommandTimeout", "1"));
        var editor = new Visitor(hasty.CreateClient(Portal.ClientOptions));
        await editor.SignInAsync(email, PortalFactory.Password);
        var form = await editor.NewArticleAsync(category, "Lưu lúc máy bận", "Không được mất.");

        WebPage refused;
        await using (var other = await LockAsync())
        {
            refused = await editor.SendAsync(form.Press(Verb.Save));
        }

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.Status);
        Assert.Contains("chưa lưu được", refused.TextOf(".note--bad"), StringComparison.Ordinal);
        Assert.Contains("Không được mất.", refused.The("#Body").TextContent, StringComparison.Ordinal);
        var edit = await editor.SendAndFollowAsync(refused.Form(Desk.Editor).Press(Verb.Save));
        Assert.Equal("Lưu lúc máy bận", edit.The("#Headline").TextContent.Trim());
    }

    [Fact]
    public async Task Any_other_form_comes_back_to_be_sent_again()
    {
        var email = await Portal.AddStaffAsync(StaffRole.Editor);
        await using var hasty = Portal.WithWebHostBuilder(b => b.UseSetting("Database:CommandTimeout", "1"));
        var editor = new Visitor(hasty.CreateClient(Portal.ClientOptions));
        await editor.SignInAsync(email, PortalFactory.Password);
        var form = (await editor.OpenAsync("/admin/tac-gia/tao")).Form("form[data-form]").Fill("Name", "Thu Hà");

        WebPage refused;
        await using (var other = await LockAsync())
        {
            refused = await editor.SendAsync(form);
        }

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.Status);
        Assert.True(refused.Headers.Contains("Retry-After"));
        var list = await editor.SendAndFollowAsync(refused.Form("main form"));
        Assert.Contains("Thu Hà", list.TextOf("tbody"), StringComparison.Ordinal);
    }

    private async Task<SqliteConnection> LockAsync()
    {
        var connection = new SqliteConnection($"Data Source={Portal.DatabaseFile};Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "BEGIN IMMEDIATE";
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        return connection;
    }
}
