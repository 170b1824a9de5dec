using NewsPortal.Core.Outbox;
using NewsPortal.Web.Startup;

namespace NewsPortal.Web.Background;

/// <summary>This node's outbox relay.</summary>
internal sealed class OutboxService(
    IOutboxRelay relay, DatabaseOutage outage, TimeProvider clock, ILogger<OutboxService> log)
    : RepeatingService(outage, clock, log)
{
    protected override async Task<bool> WorkAsync(CancellationToken ct)
    {
        await relay.DeliverAsync(ct);
        return false;
    }
}
