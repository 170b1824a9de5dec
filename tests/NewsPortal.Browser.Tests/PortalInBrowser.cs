using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using NewsPortal.Testing.Web;

namespace NewsPortal.Browser.Tests;

/// <summary>
/// The portal on a real port, and Chromium from the distribution (or the one CHROMIUM names) before it.
/// </summary>
public sealed class PortalInBrowser : IAsyncDisposable
{
    // Otherwise a build, unlike what is published, compresses each file anew and badly.
    private static readonly (string, string) BuiltAssets = ("ReloadStaticAssetsAtRuntime", "false");

    // A busy machine is no fault of a page: what is right shows at once, what is wrong may take its time to fail.
    static PortalInBrowser() => Assertions.SetDefaultExpectTimeout(30_000);

    private readonly IBrowser _browser;
    private readonly List<IBrowserContext> _windows = [];

    private PortalInBrowser(PortalFactory portal, Uri address, IBrowser browser)
    {
        (Portal, Address, _browser) = (portal, address, browser);
    }

    public PortalFactory Portal { get; }
    public Uri Address { get; }

    public static async Task<PortalInBrowser> OpenAsync(Action<IServiceCollection>? change = null)
    {
        var portal = await PortalFactory.OpenAsync("Testing", change, BuiltAssets);
        portal.Clock.SetUtcNow(TimeProvider.System.GetUtcNow());
        portal.Listen();
        return new PortalInBrowser(portal, portal.ClientOptions.BaseAddress, await Chromium.OpenAsync());
    }

    /// <summary>A browser window of its own: no cookies of anybody else.</summary>
    public Task<IPage> NewWindowAsync(
        int width = 1366, ColorScheme scheme = ColorScheme.Light, bool scripts = true) =>
        OpenWindowAsync(new() { ColorScheme = scheme, JavaScriptEnabled = scripts }, width);

    /// <summary>A phone in somebody's hand: fingers, and three pixels of the screen to one of the page.</summary>
    public Task<IPage> NewPhoneAsync() =>
        OpenWindowAsync(new() { HasTouch = true, IsMobile = true, DeviceScaleFactor = 3 }, width: 390);

    public async Task<IPage> OpenWindowAsync(BrowserNewContextOptions options, int width)
    {
        options.BaseURL = Address.ToString();
        options.ViewportSize = new ViewportSize { Width = width, Height = 800 };
        options.Locale = "vi-VN";
        var window = await _browser.NewContextAsync(options);
        _windows.Add(window);
        return await window.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var window in _windows)
        {
            await window.CloseAsync();
        }

        await Portal.DisposeAsync();
    }
}
