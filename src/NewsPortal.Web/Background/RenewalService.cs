using NewsPortal.Infrastructure;
using NewsPortal.Web.Startup;

namespace NewsPortal.Web.Background;

/// <summary>
/// Renders anew the live pages that repeat something which changed elsewhere, and when none waits those of an older
/// renderer.
/// </summary>
internal sealed class RenewalService(
    IServiceProvider services, DatabaseOutage outage, TimeProvider clock, ILogger<RenewalService> log)
    : RepeatingService(outage, clock, log)
{
    protected override async Task<bool> WorkAsync(CancellationToken ct) =>
        await services.RenewPagesAsync(ct) > 0 || await services.QueueOutdatedPagesAsync(ct) > 0;
}
