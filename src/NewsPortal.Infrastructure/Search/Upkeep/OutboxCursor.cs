using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Outbox;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Search.Upkeep;

/// <summary>
/// An index's own place in the outbox. Ids can commit out of order, so the place moves over a missing id only once it
/// is older than any transaction lasts; what lies behind it is not read again.
/// </summary>
internal sealed class OutboxCursor(long followed)
{
    /// <summary>Longer than any transaction lasts and any two clocks differ.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    private const int Most = 2_000;

    private readonly SortedDictionary<long, DateTime> _ahead = [];

    /// <summary>Every message up to this id was followed.</summary>
    public long Followed { get; private set; } = followed;

    /// <summary>Where an index begins that is about to read everything: behind all that may be on its way.</summary>
    public static async Task<OutboxCursor> StartAsync(NewsDbContext db, DateTime now, CancellationToken ct)
    {
        var settled = now - Window;
        var last = await db.Outbox.Where(o => o.WrittenAt < settled).MaxAsync(o => (long?)o.Id, ct);
        return new OutboxCursor(last ?? 0);
    }

    /// <summary>Messages not followed yet, oldest first, some thousands at most.</summary>
    public async Task<IReadOnlyList<OutboxMessage>> ReadAsync(NewsDbContext db, CancellationToken ct)
    {
        var seen = _ahead.Keys.ToList();
        var rows = await db.Outbox.AsNoTracking().Where(o => o.Id > Followed && !seen.Contains(o.Id))
            .OrderBy(o => o.Id).Take(Most).ToListAsync(ct);
        return [.. rows.Select(r => r.ToMessage())];
    }

    /// <summary>To be called when the messages were followed.</summary>
    /// <param name="now">UTC.</param>
    public void Pass(IReadOnlyList<OutboxMessage> messages, DateTime now)
    {
        foreach (var message in messages)
        {
            _ahead[message.Id] = message.At;
        }

        while (_ahead.Count > 0 && _ahead.First() is var (id, at) && (id == Followed + 1 || at < now - Window))
        {
            Followed = id;
            _ahead.Remove(id);
        }
    }
}
