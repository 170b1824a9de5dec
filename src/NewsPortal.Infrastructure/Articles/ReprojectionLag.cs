using System.Diagnostics.Metrics;

namespace NewsPortal.Infrastructure.Articles;

/// <summary>
/// How long the oldest page has waited to be rendered anew: the metric <c>newsportal.reprojection.lag</c>, in seconds.
/// </summary>
internal sealed class ReprojectionLag : IDisposable
{
    private readonly Meter _meter;
    private double _seconds;

    public ReprojectionLag(IMeterFactory meters)
    {
        _meter = meters.Create("NewsPortal");
        _meter.CreateObservableGauge(
            "newsportal.reprojection.lag", () => Volatile.Read(ref _seconds), "s",
            "Age of the oldest page waiting to be rendered anew");
    }

    public void Report(TimeSpan lag) => Volatile.Write(ref _seconds, lag.TotalSeconds);

    public void Dispose() => _meter.Dispose();
}
