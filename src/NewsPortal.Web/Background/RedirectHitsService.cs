using System.Data.Common;
using NewsPortal.Core.Pages;
using NewsPortal.Web.Startup;

namespace NewsPortal.Web.Background;

/// <summary>Writes down, from time to time and at the end, how often redirects led readers on.</summary>
internal sealed class RedirectHitsService(
    IServiceScopeFactory scopes, RedirectHits hits, DatabaseOutage outage, TimeProvider clock,
    ILogger<RedirectHitsService> log) : RepeatingService(outage, clock, log)
{
    protected override TimeSpan Pause => TimeSpan.FromSeconds(10);
    protected override bool ShowsThatDatabaseAnswers => false;

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        try
        {
            await WorkAsync(cancellationToken);
        }
        catch (Exception e) when (e is DbException or OperationCanceledException or ObjectDisposedException)
        {
            // The portal stops because its database does, or faster than it can count: nothing else is lost.
        }
    }

    protected override async Task<bool> WorkAsync(CancellationToken ct)
    {
        var taken = hits.Take();
        if (taken.Counts.Count == 0)
        {
            return false;
        }

        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<IRedirectDesk>().AddHitsAsync(taken, ct);
        }
        finally
        {
            // What was written down is no longer in it.
            hits.PutBack(taken);
        }

        return false;
    }
}
