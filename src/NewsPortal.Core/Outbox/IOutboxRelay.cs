namespace NewsPortal.Core.Outbox;

/// <summary>This node's reader of the outbox. Its cursor lives in memory and starts at the newest message.</summary>
public interface IOutboxRelay
{
    /// <summary>Hands what is new to every handler, oldest first.</summary>
    /// <returns>How many messages were handed on.</returns>
    Task<int> DeliverAsync(CancellationToken ct);
}
