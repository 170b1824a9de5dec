using System.Diagnostics.Metrics;
using NewsPortal.Core.Outbox;

namespace NewsPortal.Infrastructure.Outbox;

/// <summary>Counts what happened, by kind: the metric <c>newsportal.outbox.messages</c>.</summary>
internal sealed class OutboxCounter : IOutboxHandler, IDisposable
{
    private readonly Meter _meter;
    private readonly Counter<long> _messages;

    public OutboxCounter(IMeterFactory meters)
    {
        _meter = meters.Create("NewsPortal");
        _messages = _meter.CreateCounter<long>(
            "newsportal.outbox.messages", "{message}", "Outbox messages delivered on this node");
    }

    public Task HandleAsync(OutboxMessage message, CancellationToken ct)
    {
        _messages.Add(1, new KeyValuePair<string, object?>("kind", message.Kind.ToString()));
        return Task.CompletedTask;
    }

    public void Dispose() => _meter.Dispose();
}
