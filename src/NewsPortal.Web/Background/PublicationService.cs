using NewsPortal.Web.Publications;
using NewsPortal.Web.Startup;

namespace NewsPortal.Web.Background;

/// <summary>Sees to what follows a publication: looks whether all is right, tells those who want to know.</summary>
internal sealed class PublicationService(
    IServiceScopeFactory scopes, DatabaseOutage outage, TimeProvider clock, ILogger<PublicationService> log)
    : RepeatingService(outage, clock, log)
{
    protected override async Task<bool> WorkAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PublicationRound>().RunAsync(ct);
    }
}
