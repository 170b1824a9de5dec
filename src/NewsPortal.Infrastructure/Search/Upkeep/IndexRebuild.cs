using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Search.Upkeep;

/// <summary>
/// Builds a new generation beside the one that serves. A portal that runs takes it over when it is complete.
/// </summary>
internal sealed class IndexRebuild(IndexParts parts, IServiceScopeFactory scopes, TimeProvider clock)
{
    private static readonly TimeSpan Slice = TimeSpan.FromSeconds(1);

    /// <returns>Documents of the new generation.</returns>
    public async Task<int> RunAsync(IProgress<ReindexProgress>? progress, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
        var total = await parts.Content.CountAsync(db, ct);
        var numbers = parts.Generations.Numbers();
        var opened = await parts.Opening.CreateAsync(db, numbers.Count == 0 ? 1 : numbers[0] + 1, ct);
        var generation = opened.Mine!;
        await using var session = new IndexSession(generation, opened.State, parts, scopes, clock);
        while (await session.BuildAsync(Slice, Environment.ProcessorCount, ct))
        {
            session.CommitIfDue();
            progress?.Report(new ReindexProgress(parts.Content.Name, generation.Count, total));
        }

        while (await session.FollowAsync(db, ct))
        {
        }

        session.Commit();
        progress?.Report(new ReindexProgress(parts.Content.Name, generation.Count, generation.Count));
        foreach (var older in numbers.Where(parts.Generations.IsAbandoned))
        {
            parts.Generations.Delete(older);
        }

        return generation.Count;
    }
}
