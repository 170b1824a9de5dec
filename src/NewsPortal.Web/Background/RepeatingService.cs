using NewsPortal.Web.Startup;

namespace NewsPortal.Web.Background;

/// <summary>
/// Does the same small piece of work as long as the portal runs: at once again while there is more to do, after a
/// pause when there is not, after longer and longer pauses while it fails.
/// </summary>
internal abstract class RepeatingService(DatabaseOutage outage, TimeProvider clock, ILogger log) : BackgroundService
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    protected virtual TimeSpan Pause => TimeSpan.FromSeconds(1);

    /// <summary>False where work may be done without asking the database anything.</summary>
    protected virtual bool ShowsThatDatabaseAnswers => true;

    /// <returns>True when there may be more to do at once.</returns>
    protected abstract Task<bool> WorkAsync(CancellationToken ct);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var wait = Pause;
        while (!stoppingToken.IsCancellationRequested)
        {
            wait = await TryAsync(stoppingToken) switch
            {
                true => TimeSpan.Zero,
                false => Pause,
                null => Longer(wait < Pause ? Pause : wait),
            };
            await Task.Delay(wait, clock, stoppingToken);
        }
    }

    private static TimeSpan Longer(TimeSpan wait) => wait * 2 < LongestWait ? wait * 2 : LongestWait;

    private async Task<bool?> TryAsync(CancellationToken ct)
    {
        try
        {
            var isMore = await WorkAsync(ct);
            if (ShowsThatDatabaseAnswers)
            {
                outage.Ended();
            }

            return isMore;
        }
        catch (Exception failure) when (!ct.IsCancellationRequested)
        {
            if (!outage.Explains(failure))
            {
                log.LogError(failure, "{Service} failed; it will try again", GetType().Name);
            }

            return null;
        }
    }
}
