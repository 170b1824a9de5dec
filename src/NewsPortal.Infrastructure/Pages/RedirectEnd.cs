using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Pages;
using NewsPortal.Infrastructure.Articles;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Pages;

/// <summary>Where whoever is led to an address arrives: what stood there may have moved since.</summary>
internal sealed class RedirectEnd(NewsDbContext db, LivePages live)
{
    private const int MostSteps = 10;

    /// <summary>
    /// The address itself where it has a page, whatever else is written down about it; otherwise where a redirect leads
    /// from it, its own or that of the page whose feed it is. Articles are found by their number. Null where that is a
    /// tag or an event that readers must not be told of.
    /// </summary>
    /// <remarks>
    /// Chains are flattened when written. Those that two people wrote at once, or somebody by a statement, are followed
    /// to their end all the same; null also where they lead in a circle.
    /// </remarks>
    public async Task<string?> OfAsync(string path, CancellationToken ct)
    {
        for (var step = 0; step <= MostSteps; step++)
        {
            if (await live.HasAsync(path, ct))
            {
                return path;
            }

            if ((await NextAsync(path, ct) ?? await FeedAsync(path, ct)) is not { } next)
            {
                var end = await db.NowAsync(path, ct);
                return await live.HidesAsync(end, ct) ? null : end;
            }

            path = next;
        }

        return null;
    }

    private Task<string?> NextAsync(string path, CancellationToken ct) =>
        db.Redirects.Where(r => r.FromPath == path).Select(r => (string?)r.ToPath).FirstOrDefaultAsync(ct);

    private async Task<string?> FeedAsync(string path, CancellationToken ct) =>
        FeedAddress.PageOf(path) is var (page, ending) && await NextAsync(page, ct) is { } moved
            ? FeedAddress.Of(moved, ending) : null;
}
