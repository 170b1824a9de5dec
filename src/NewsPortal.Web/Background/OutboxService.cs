using NewsPortal.Core.Outbox;
using NewsPortal.Web.Startup;

namespace NewsPortal.Web.Background;

/// <summary>
/// Runs this node's outbox relay as long as the portal runs; waits longer while the database is away.
/// </summary>
internal sealed class OutboxService(
    IOutboxRelay relay, DatabaseOutage outage, TimeProvider clock, ILogger<OutboxService> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var wait = Interval;
        while (!stoppingToken.IsCancellationRequested)
        {
            wait = await DeliverAsync(stoppingToken) ? Interval : Longer(wait);
            await Task.Delay(wait, clock, stoppingToken);
        }
    }

    private static TimeSpan Longer(TimeSpan wait) => wait * 2 < LongestWait ? wait * 2 : LongestWait;

    private async Task<bool> DeliverAsync(CancellationToken ct)
    {
        try
        {
            await relay.DeliverAsync(ct);
            outage.Ended();
            return true;
        }
        catch (Exception failure) when (!ct.IsCancellationRequested)
        {
            if (!outage.Explains(failure))
            {
                log.LogError(failure, "The outbox could not be delivered; it will be tried again");
            }

            return false;
        }
    }
}
