using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Pages;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Pages;

internal sealed class Redirects(NewsDbContext db, TimeProvider clock) : IRedirects
{
    public Task<string?> FindAsync(string path, CancellationToken ct) =>
        db.Redirects.Where(r => r.FromPath == path).Select(r => r.ToPath).FirstOrDefaultAsync(ct);

    /// <summary>An address that gets a page of its own no longer leads elsewhere.</summary>
    public Task ClaimAsync(string path, CancellationToken ct) =>
        db.Redirects.Where(r => r.FromPath == path).ForEachAsync(r => db.Remove(r), ct);

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
    }
}
