using NewsPortal.Infrastructure;
using NewsPortal.Infrastructure.Demo;
using Xunit;

namespace NewsPortal.Browser.Tests;

/// <summary>The demo newsroom in a browser, seeded once for all tests that only look.</summary>
public sealed class DemoInBrowser : IAsyncLifetime
{
    public PortalInBrowser Browser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Browser = await PortalInBrowser.OpenAsync();
        await Browser.Portal.Services.SeedDemoAsync(new DemoOptions(PictureWidth), null, CancellationToken.None);
        await Browser.Portal.IndexAsync();
    }

    public async ValueTask DisposeAsync() => await Browser.DisposeAsync();

    /// <summary>Small ones are painted faster; screenshots to show to people want the full size.</summary>
    private static int PictureWidth =>
        Environment.GetEnvironmentVariable("NEWSPORTAL_SCREENSHOTS") is null ? 480 : 1600;
}
