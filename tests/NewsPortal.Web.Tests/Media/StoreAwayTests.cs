using NewsPortal.Testing.Web;
using Serilog.Events;

namespace NewsPortal.Web.Tests.Media;

public sealed class StoreAwayTests(PictureOnTheWire wire) : IClassFixture<PictureOnTheWire>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pages_go_on_pictures_are_503_and_the_log_says_it_twice()
    {
        wire.Store.Fault = new IOException("Azure Blob Storage cannot be reached: Connection refused");

        var page = await RawHttp.AskAsync(wire.Address, wire.ArticlePath, Token);
        RawAnswer picture = null!;
        for (var i = 0; i < 20; i++)
        {
            picture = await RawHttp.AskAsync(wire.Address, wire.Picture("full-320.jpg"), Token);
        }

        wire.Store.Fault = null;
        var again = await RawHttp.AskAsync(wire.Address, wire.Picture("full-320.jpg"), Token);

        Assert.Equal((200, 503, 200), (page.Status, picture.Status, again.Status));
        Assert.Equal(("30", "no-store"), (picture.Headers["retry-after"], picture.Headers["cache-control"]));
        Assert.Contains("Connection refused", Assert.Single(Ours(LogEventLevel.Error)), StringComparison.Ordinal);
        Assert.StartsWith(
            "Pictures can be read again after", Assert.Single(Ours(LogEventLevel.Information)),
            StringComparison.Ordinal);
    }

    private IEnumerable<string> Ours(LogEventLevel level) =>
        wire.Portal.Logs.Of(level).Where(l => l.StartsWith("Pictures", StringComparison.Ordinal));
}
