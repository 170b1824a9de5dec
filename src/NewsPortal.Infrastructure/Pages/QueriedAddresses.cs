using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Core.Outbox;
using NewsPortal.Core.Pages;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Pages;

/// <summary>
/// What the redirects and patterns look like whose query says what is shown, kept in memory: whatever else stands
/// behind the question mark of a live page costs the database nothing.
/// </summary>
internal sealed class QueriedAddresses(IServiceScopeFactory scopes) : IOutboxHandler
{
    private readonly Lock _lock = new();
    private Task<Known>? _known;

    /// <summary>False where no redirect and no pattern has an address of this shape.</summary>
    public async Task<bool> MayLeadAsync(OldAddress address)
    {
        var key = address.Key;
        if (!key.Contains('?'))
        {
            return false;
        }

        var known = await KnownAsync();
        return known.Shapes.Contains(ShapeOf(key)) || known.Patterns.Exists(p => p.Match(address) is not null);
    }

    public Task HandleAsync(OutboxMessage message, CancellationToken ct)
    {
        if (message.Kind == OutboxKind.RedirectsChanged)
        {
            lock (_lock)
            {
                _known = null;
            }
        }

        return Task.CompletedTask;
    }

    private async Task<Known> KnownAsync()
    {
        Task<Known> reading;
        lock (_lock)
        {
            reading = _known ??= ReadAsync();
        }

        try
        {
            return await reading;
        }
        catch
        {
            lock (_lock)
            {
                _known = _known == reading ? null : _known;
            }

            throw;
        }
    }

    /// <summary>For all who wait: no single reader's leaving ends it.</summary>
    private async Task<Known> ReadAsync()
    {
        await Task.Yield();
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
        var shapes = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var from in db.Redirects.AsNoTracking().Where(r => r.FromPath.Contains('?'))
            .Select(r => r.FromPath).AsAsyncEnumerable())
        {
            shapes.Add(ShapeOf(from));
        }

        var patterns = await db.RedirectPatterns.Where(p => p.Pattern.Contains('?')).Select(p => p.Pattern)
            .ToListAsync();
        return new Known(shapes, [.. patterns.Select(p => UrlPattern.Parse(p).Pattern).OfType<UrlPattern>()]);
    }

    /// <summary>The address without the values: <c>/?p=123</c> and <c>/?p=124</c> are one.</summary>
    private static string ShapeOf(string key) => key.Split('?', 2) is [var path, var query]
        ? path + "?" + string.Join('&', query.Split('&').Select(pair => pair.Split('=', 2)[0])) : key;

    private sealed record Known(HashSet<string> Shapes, List<UrlPattern> Patterns);
}
