using NewsPortal.Core.Publications;
using NewsPortal.Web.Startup;

namespace NewsPortal.Web.Background;

/// <summary>Once an hour deletes receipts nobody will look at any more.</summary>
internal sealed class OldReceiptsService(
    IServiceScopeFactory scopes, DatabaseOutage outage, TimeProvider clock, ILogger<OldReceiptsService> log)
    : RepeatingService(outage, clock, log)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    protected override TimeSpan Pause => TimeSpan.FromHours(1);

    protected override async Task<bool> WorkAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        await scope.ServiceProvider.GetRequiredService<IPublicationSteps>().ForgetAsync(now - Kept, ct);
        return false;
    }
}
