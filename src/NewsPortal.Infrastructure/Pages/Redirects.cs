using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Pages;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Pages;

internal sealed class Redirects(
    NewsDbContext db, RedirectEnd ends, PatternSearch patterns, QueriedAddresses queried, TimeProvider clock)
    : IRedirects
{
    public async Task<Redirection?> FindAsync(OldAddress address, CancellationToken ct) =>
        await FindExactAsync(address, ct) ?? await FindFeedAsync(address, ct) ?? await patterns.FindAsync(address, ct);

    public async Task<Redirection?> FindByQueryAsync(OldAddress address, CancellationToken ct)
    {
        if (!await queried.MayLeadAsync(address))
        {
            return null;
        }

        return await FindExactAsync(address, ct) is { KeepsQuery: false } found
            ? found : await patterns.FindByQueryAsync(address, ct);
    }

    public async Task<Redirection?> FindExactAsync(OldAddress address, CancellationToken ct)
    {
        var (key, path) = (address.Key, address.CanonicalPath);
        if (path.Length > OldAddress.Length)
        {
            return null;
        }

        var found = await db.Redirects.AsNoTracking().Where(r => r.FromPath == key || r.FromPath == path)
            .Select(r => new { r.FromPath, r.ToPath }).ToListAsync(ct);
        if (found.MaxBy(r => r.FromPath.Length) is not { } redirect)
        {
            return null;
        }

        return await ends.OfAsync(redirect.ToPath, ct) is not { } target || target == path ? null
            : new Redirection(target, redirect.FromPath, null, KeepsQuery: !redirect.FromPath.Contains('?'));
    }

    /// <summary>Addresses that get a page of their own no longer lead elsewhere.</summary>
    public Task ClaimAsync(IReadOnlyList<string> paths, CancellationToken ct) =>
        db.Redirects.Where(r => paths.Contains(r.FromPath)).ForEachAsync(r => db.Remove(r), ct);

    /// <summary>
    /// Tracks the redirect; whatever led to the old path leads to the new one at once, and never in a circle.
    /// </summary>
    public async Task LeaveAsync(string oldPath, string newPath, CancellationToken ct)
    {
        var touched = await db.Redirects
            .Where(r => r.ToPath == oldPath || r.FromPath == oldPath || r.FromPath == newPath).ToListAsync(ct);
        db.Redirects.RemoveRange(touched.Where(r => r.FromPath == newPath));
        var kept = touched.Where(r => r.FromPath != newPath).ToList();
        if (kept.TrueForAll(r => r.FromPath != oldPath))
        {
            var redirect = new Redirect { FromPath = oldPath, CreatedAt = clock.GetUtcNow().UtcDateTime };
            kept.Add(db.Redirects.Add(redirect).Entity);
        }

        kept.ForEach(r => r.ToPath = newPath);
        await LeaveFeedsAsync(oldPath, newPath, ct);
    }

    /// <summary>A feed may be what another redirect leads to.</summary>
    private async Task LeaveFeedsAsync(string oldPath, string newPath, CancellationToken ct)
    {
        foreach (var ending in FeedAddress.Endings)
        {
            if (FeedAddress.Of(oldPath, ending) is { } oldFeed && FeedAddress.Of(newPath, ending) is { } newFeed)
            {
                await db.Redirects.Where(r => r.ToPath == oldFeed && r.FromPath != newFeed)
                    .ForEachAsync(r => r.ToPath = newFeed, ct);
            }
        }
    }

    /// <summary>The feeds of a page that moved are not written down one by one.</summary>
    private async Task<Redirection?> FindFeedAsync(OldAddress address, CancellationToken ct)
    {
        var feed = FeedAddress.PageOf(address.CanonicalPath);
        return feed is var (page, ending)
            && await FindExactAsync(new OldAddress(page, string.Empty), ct) is { } moved
            && FeedAddress.Of(moved.Path, ending) is { } target ? moved with { Path = target } : null;
    }
}
