using NewsPortal.Web.Publications;
using NewsPortal.Web.Startup;

namespace NewsPortal.Web.Background;

/// <summary>Tells those who want to know of a publication.</summary>
internal sealed class AnnouncementService(
    IServiceScopeFactory scopes, DatabaseOutage outage, TimeProvider clock, ILogger<AnnouncementService> log)
    : RepeatingService(outage, clock, log)
{
    protected override async Task<bool> WorkAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AnnouncementRound>().RunAsync(ct);
        return false;
    }
}
