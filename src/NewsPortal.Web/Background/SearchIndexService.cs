using NewsPortal.Infrastructure;
using NewsPortal.Web.Startup;

namespace NewsPortal.Web.Background;

/// <summary>Keeps this node's search indexes: what is published is found within two seconds.</summary>
internal sealed class SearchIndexService(
    IServiceProvider services, DatabaseOutage outage, TimeProvider clock, ILogger<SearchIndexService> log)
    : RepeatingService(outage, clock, log)
{
    protected override TimeSpan Pause => TimeSpan.FromMilliseconds(500);

    protected override Task<bool> WorkAsync(CancellationToken ct) => services.KeepSearchIndexAsync(ct);
}
