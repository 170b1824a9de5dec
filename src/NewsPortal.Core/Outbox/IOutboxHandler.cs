namespace NewsPortal.Core.Outbox;

/// <summary>
/// Follows what happened. Messages may come twice and out of order: handle them so that it does not matter.
/// </summary>
public interface IOutboxHandler
{
    Task HandleAsync(OutboxMessage message, CancellationToken ct);
}
