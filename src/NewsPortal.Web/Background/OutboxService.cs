using NewsPortal.Infrastructure;
using NewsPortal.Web.Startup;

namespace NewsPortal.Web.Background;

/// <summary>This node's outbox relay.</summary>
internal sealed class OutboxService(
    IServiceProvider services, DatabaseOutage outage, TimeProvider clock, ILogger<OutboxService> log)
    : RepeatingService(outage, clock, log)
{
    protected override async Task<bool> WorkAsync(CancellationToken ct)
    {
        await services.DeliverOutboxAsync(ct);
        return false;
    }
}
