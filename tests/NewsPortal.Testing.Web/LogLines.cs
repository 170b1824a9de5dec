using System.Collections.Concurrent;
using System.Globalization;
using Serilog.Core;
using Serilog.Events;

namespace NewsPortal.Testing.Web;

/// <summary>What the portal logged, oldest first.</summary>
public sealed class LogLines : ILogEventSink
{
    private readonly ConcurrentQueue<LogEvent> _events = new();

    public IReadOnlyList<LogEvent> All => [.. _events];

    public IReadOnlyList<string> Of(LogEventLevel level) =>
        [.. _events.Where(e => e.Level == level).Select(e => e.RenderMessage(CultureInfo.InvariantCulture))];

    public void Emit(LogEvent logEvent) => _events.Enqueue(logEvent);
}
