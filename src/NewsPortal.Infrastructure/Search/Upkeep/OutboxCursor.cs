using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Outbox;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Infrastructure.Outbox;

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

    private readonly List<Gap> _gaps = [];
    private long _newest = followed;

    /// <summary>Every message up to this id was followed.</summary>
    public long Followed => _gaps.Count == 0 ? _newest : _gaps[0].From - 1;

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
        var rows = new List<OutboxRow>();
        foreach (var (from, to, _) in _gaps)
        {
            rows.AddRange(await db.Outbox.AsNoTracking().Where(o => o.Id >= from && o.Id <= to)
                .OrderBy(o => o.Id).Take(Most).ToListAsync(ct));
        }

        rows.AddRange(await db.Outbox.AsNoTracking().Where(o => o.Id > _newest)
            .OrderBy(o => o.Id).Take(Most).ToListAsync(ct));
        return rows.ConvertAll(r => r.ToMessage());
    }

    /// <summary>To be called when the messages were followed.</summary>
    /// <param name="messages">As they were read.</param>
    /// <param name="now">UTC.</param>
    public void Pass(IReadOnlyList<OutboxMessage> messages, DateTime now)
    {
        foreach (var message in messages)
        {
            if (message.Id > _newest)
            {
                AddGap(new Gap(_newest + 1, message.Id - 1, message.At), _gaps.Count);
                _newest = message.Id;
            }
            else
            {
                Fill(message.Id);
            }
        }

        _gaps.RemoveAll(g => g.Before < now - Window);
    }

    private void Fill(long id)
    {
        var at = _gaps.FindIndex(g => g.From <= id && id <= g.To);
        var gap = _gaps[at];
        _gaps.RemoveAt(at);
        AddGap(gap with { From = id + 1 }, at);
        AddGap(gap with { To = id - 1 }, at);
    }

    private void AddGap(Gap gap, int at)
    {
        if (gap.From <= gap.To)
        {
            _gaps.Insert(at, gap);
        }
    }

    /// <summary>Ids that were missing, the first and the last included.</summary>
    /// <param name="Before">When a message behind them was written.</param>
    private readonly record struct Gap(long From, long To, DateTime Before);
}
