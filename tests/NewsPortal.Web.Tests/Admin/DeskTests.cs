using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Admin;

/// <summary>A portal of its own for each test.</summary>
public abstract class DeskTests : IAsyncLifetime
{
    protected PortalFactory Portal { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Portal = await PortalFactory.OpenAsync();

    public async ValueTask DisposeAsync()
    {
        await Portal.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
