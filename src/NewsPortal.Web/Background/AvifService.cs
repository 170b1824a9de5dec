using NewsPortal.Infrastructure;
using NewsPortal.Web.Startup;

namespace NewsPortal.Web.Background;

/// <summary>Makes the smaller AVIF files of pictures that readers see, one picture at a time.</summary>
internal sealed class AvifService(
    IServiceProvider services, DatabaseOutage outage, TimeProvider clock, ILogger<AvifService> log)
    : RepeatingService(outage, clock, log)
{
    protected override TimeSpan Pause => TimeSpan.FromSeconds(5);

    protected override Task<bool> WorkAsync(CancellationToken ct) => services.MakeNextAvifAsync(ct);
}
