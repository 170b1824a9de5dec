using System.Net;
using NewsPortal.Core.Users;

namespace NewsPortal.Web.Tests.Admin;

public sealed class SearchEngineSettingsTests : DeskTests
{
    private const string Settings = "/admin/cai-dat";

    [Fact]
    public async Task A_key_is_made_saved_and_served_under_its_name_only()
    {
        var administrator = await Portal.SignInAsync(StaffRole.Administrator);
        var form = (await administrator.OpenAsync(Settings)).Form("form[data-form]").Fill("Name", "Báo chưa lưu");

        var filled = await administrator.SendAsync(form.Press("button[formaction]"));
        var key = filled.The("input[name=IndexNowKey]").GetAttribute("value")!;
        Assert.Equal(32, key.Length);
        Assert.Equal("Báo chưa lưu", filled.The("input[name=Name]").GetAttribute("value"));
        Assert.Equal(HttpStatusCode.NotFound, (await Portal.NewVisitor().OpenAsync($"/{key}.txt")).Status);

        await administrator.SendAsync(filled.Form("form[data-form]"));

        var served = await Portal.NewVisitor().OpenAsync($"/{key}.txt");
        Assert.Equal((HttpStatusCode.OK, key), (served.Status, served.Body));
        Assert.Equal("text/plain", served.ContentHeaders.ContentType?.MediaType);
        foreach (var other in new[] { $"/{key.ToUpperInvariant()}x.txt", "/00000000000000000000000000000000.txt" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await Portal.NewVisitor().OpenAsync(other)).Status);
        }
    }

    [Theory]
    [InlineData("WebSubHub", "http://hub.example/", "Cần một địa chỉ https đầy đủ")]
    [InlineData("IndexNowKey", "quá ngắn", "Khóa IndexNow gồm")]
    [InlineData("IndexNowEndpoint", "", "Cần một địa chỉ https đầy đủ")]
    [InlineData("RobotsLines", "User-agent: *\nDisallow: /", "Dòng 2 chặn toàn bộ báo")]
    public async Task What_cannot_be_is_said_beside_its_field(string field, string value, string words)
    {
        var administrator = await Portal.SignInAsync(StaffRole.Administrator);
        var form = (await administrator.OpenAsync(Settings)).Form("form[data-form]");

        var page = await administrator.SendAsync(form.Fill(field, value));

        Assert.Contains(words, page.TextOf($"#{field}-error"), StringComparison.Ordinal);
    }
}
