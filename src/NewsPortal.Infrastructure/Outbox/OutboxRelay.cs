using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Core.Outbox;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Outbox;

/// <summary>
/// Reads the outbox for this node. Ids can commit out of order, so every reading goes back a window longer than any
/// transaction lasts and skips what was seen. Messages older than a week are deleted: a node that was away longer
/// starts afresh anyway.
/// </summary>
internal sealed class OutboxRelay(IServiceScopeFactory scopes, TimeProvider clock)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);
    public static readonly TimeSpan Kept = TimeSpan.FromDays(7);
    private static readonly TimeSpan PruneEvery = TimeSpan.FromHours(1);

    private readonly Dictionary<long, DateTime> _seen = [];
    private DateTime? _readAt;
    private DateTime _prunedAt;

    /// <summary>Hands what is new to every handler, oldest first.</summary>
    /// <returns>How many messages were handed on.</returns>
    public async Task<int> DeliverAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
        var handlers = scope.ServiceProvider.GetServices<IOutboxHandler>().ToList();
        var now = clock.GetUtcNow().UtcDateTime;
        var messages = await UnseenAsync(db, (_readAt ?? now) - Window, ct);
        var failures = new List<Exception>();
        foreach (var message in messages)
        {
            try
            {
                await HandAsync(message, handlers, ct);
            }
            catch (Exception failure) when (!ct.IsCancellationRequested)
            {
                failures.Add(failure);
            }
        }

        if (failures.Count > 0)
        {
            throw new AggregateException("Messages will be handed on again: a handler failed", failures);
        }

        _readAt = now;
        await ForgetAsync(db, now, ct);
        return messages.Count;
    }

    private async Task HandAsync(OutboxMessage message, List<IOutboxHandler> handlers, CancellationToken ct)
    {
        foreach (var handler in handlers)
        {
            await handler.HandleAsync(message, ct);
        }

        _seen[message.Id] = message.At;
    }

    private async Task<List<OutboxMessage>> UnseenAsync(NewsDbContext db, DateTime since, CancellationToken ct)
    {
        var rows = await db.Outbox.AsNoTracking().Where(o => o.WrittenAt >= since).OrderBy(o => o.Id).ToListAsync(ct);
        return [.. rows.Where(r => !_seen.ContainsKey(r.Id)).Select(r => r.ToMessage())];
    }

    private async Task ForgetAsync(NewsDbContext db, DateTime now, CancellationToken ct)
    {
        foreach (var id in _seen.Where(s => s.Value < now - (Window * 2)).Select(s => s.Key).ToList())
        {
            _seen.Remove(id);
        }

        if (now - _prunedAt > PruneEvery)
        {
            _prunedAt = now;
            await db.Outbox.Where(o => o.WrittenAt < now - Kept).ExecuteDeleteAsync(ct);
        }
    }
}
