using NewsPortal.Infrastructure;
using NewsPortal.Web.Startup;

namespace NewsPortal.Web.Background;

/// <summary>
/// Keeps one of this node's search indexes: what is published is found within two seconds. Each index has a service of
/// its own, so that neither waits while the other is built, written or merged.
/// </summary>
internal abstract class SearchIndexService(
    SearchIndexKind kind, IServiceProvider services, DatabaseOutage outage, TimeProvider clock, ILogger log)
    : RepeatingService(outage, clock, log)
{
    protected override TimeSpan Pause => TimeSpan.FromMilliseconds(500);

    protected override Task<bool> WorkAsync(CancellationToken ct) => services.KeepSearchIndexAsync(kind, ct);
}

internal sealed class ReadersSearchIndexService(
    IServiceProvider services, DatabaseOutage outage, TimeProvider clock, ILogger<ReadersSearchIndexService> log)
    : SearchIndexService(SearchIndexKind.Readers, services, outage, clock, log);

internal sealed class DeskSearchIndexService(
    IServiceProvider services, DatabaseOutage outage, TimeProvider clock, ILogger<DeskSearchIndexService> log)
    : SearchIndexService(SearchIndexKind.Desk, services, outage, clock, log);
