using NewsPortal.Web.Publications;
using NewsPortal.Web.Startup;

namespace NewsPortal.Web.Background;

/// <summary>Looks whether all is right after a publication.</summary>
internal sealed class PublicationService(
    IServiceScopeFactory scopes, IHostApplicationLifetime life, DatabaseOutage outage, TimeProvider clock,
    ILogger<PublicationService> log) : RepeatingService(outage, clock, log)
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // It asks our own pages: before the server listens there is nobody to ask.
        var listening = new TaskCompletionSource();
        await using var registration = life.ApplicationStarted.Register(listening.SetResult);
        await listening.Task.WaitAsync(stoppingToken);
        await base.ExecuteAsync(stoppingToken);
    }

    protected override async Task<bool> WorkAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PublicationRound>().RunAsync(ct);
    }
}
