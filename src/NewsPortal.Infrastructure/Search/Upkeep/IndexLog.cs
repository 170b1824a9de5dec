using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace NewsPortal.Infrastructure.Search.Upkeep;

/// <summary>
/// What operators hear of the indexes: a line when something happens and one when it is over, and the metrics
/// <c>newsportal.index.lag</c> (seconds since an index was last as new as the database) and
/// <c>newsportal.index.documents</c>.
/// </summary>
internal sealed partial class IndexLog : IDisposable
{
    private readonly ILogger<IndexLog> _logger;
    private readonly Meter _meter;
    private readonly ConcurrentDictionary<string, (DateTime ReadAt, int Documents)> _known = [];
    private readonly ConcurrentDictionary<string, string> _troubles = [];

    public IndexLog(ILogger<IndexLog> logger, IMeterFactory meters, TimeProvider clock)
    {
        _logger = logger;
        _meter = meters.Create("NewsPortal");
        _meter.CreateObservableGauge(
            "newsportal.index.lag",
            () => _known.Select(k => Of(k.Key, (clock.GetUtcNow().UtcDateTime - k.Value.ReadAt).TotalSeconds)),
            "s", "Time since the index was last led up to the database");
        _meter.CreateObservableGauge(
            "newsportal.index.documents", () => _known.Select(k => Of(k.Key, k.Value.Documents)),
            "{document}", "Documents in the index");
    }

    /// <summary>All is well.</summary>
    public void Report(string index, DateTime readAt, int documents)
    {
        _known[index] = (readAt, documents);
        if (_troubles.TryRemove(index, out _))
        {
            LogWell(index);
        }
    }

    /// <summary>A line for each new cause, not for each try.</summary>
    public void Trouble(string index, string cause)
    {
        if (!_troubles.TryGetValue(index, out var known) || known != cause)
        {
            _troubles[index] = cause;
            LogTrouble(index, cause);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The {Index} index is built anew: {Cause}")]
    public partial void BuiltAnew(string index, string cause);

    [LoggerMessage(LogLevel.Information, "The {Index} index is being built; until then searches may miss something")]
    public partial void Begun(string index);

    [LoggerMessage(LogLevel.Information, "The {Index} index is complete: {Documents} documents")]
    public partial void Complete(string index, int documents);

    [LoggerMessage(LogLevel.Error, "The {Index} index leaves out “{Document}”, which cannot be written")]
    public partial void LeftOut(string index, string document, Exception cause);

    public void Dispose() => _meter.Dispose();

    [LoggerMessage(LogLevel.Error, "The {Index} index cannot be kept: {Cause}; searches go on with what it has")]
    private partial void LogTrouble(string index, string cause);

    [LoggerMessage(LogLevel.Information, "The {Index} index is kept again")]
    private partial void LogWell(string index);

    private static Measurement<T> Of<T>(string index, T value) where T : struct =>
        new(value, new KeyValuePair<string, object?>("index", index));
}
