using System.Globalization;
using NewsPortal.Core.Users;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Pipeline;

public sealed class RequestLogTests(OpenPortal open) : IClassFixture<OpenPortal>
{
    private readonly PortalFactory _portal = open.Portal;

    [Fact]
    public async Task A_request_is_one_line_without_anything_personal()
    {
        var editor = await _portal.SignInAsync(StaffRole.Editor);
        await editor.OpenAsync("/tim-kiem?q=benh-cua-toi");

        var request = Assert.Single(
            _portal.Logs.All,
            e => e.Properties.TryGetValue("RequestPath", out var path) && path.ToString() == "\"/tim-kiem\"");
        Assert.Equal("200", request.Properties["StatusCode"].ToString());
        var everything = string.Join(
            '\n',
            _portal.Logs.All.Select(e =>
                e.RenderMessage(CultureInfo.InvariantCulture) + string.Join(' ', e.Properties)));
        Assert.DoesNotContain("benh-cua-toi", everything, StringComparison.Ordinal);
        Assert.DoesNotContain("nhan.vien", everything, StringComparison.Ordinal);
        Assert.DoesNotContain("::1", everything, StringComparison.Ordinal);
    }
}
