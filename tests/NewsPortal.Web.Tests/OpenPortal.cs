using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests;

/// <summary>A portal for a test class, empty until its tests fill it: <c>IClassFixture&lt;OpenPortal&gt;</c>.</summary>
public sealed class OpenPortal : IAsyncLifetime
{
    public PortalFactory Portal { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Portal = await PortalFactory.OpenAsync();

    public ValueTask DisposeAsync() => Portal.DisposeAsync();
}
