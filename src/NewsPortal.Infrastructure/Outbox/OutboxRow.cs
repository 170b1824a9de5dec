using NewsPortal.Core.Outbox;

namespace NewsPortal.Infrastructure.Outbox;

internal sealed class OutboxRow
{
    public long Id { get; init; }
    public OutboxKind Kind { get; init; }
    public long SubjectId { get; init; }

    /// <summary>When the row was written, by the machine's clock: what the relay's window is measured by.</summary>
    public DateTime WrittenAt { get; init; }

    public OutboxMessage ToMessage() => new(Id, Kind, SubjectId, WrittenAt);
}
