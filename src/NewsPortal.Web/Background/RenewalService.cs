using NewsPortal.Infrastructure;
using NewsPortal.Web.Startup;

namespace NewsPortal.Web.Background;

/// <summary>
/// Renders anew the live pages that repeat something which changed elsewhere, and once those of an older renderer.
/// </summary>
internal sealed class RenewalService(
    IServiceProvider services, DatabaseOutage outage, TimeProvider clock, ILogger<RenewalService> log)
    : RepeatingService(outage, clock, log)
{
    private bool _hasQueuedOutdated;

    protected override async Task<bool> WorkAsync(CancellationToken ct)
    {
        if (!_hasQueuedOutdated)
        {
            await services.QueueOutdatedPagesAsync(ct);
            _hasQueuedOutdated = true;
        }

        return await services.RenewPagesAsync(ct) > 0;
    }
}
