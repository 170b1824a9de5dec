using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Infrastructure.Search.Upkeep;

namespace NewsPortal.Infrastructure;

/// <summary>Which of this node's indexes: what readers find, or what the desk finds.</summary>
public enum SearchIndexKind
{
    Readers,
    Desk,
}

/// <summary>How far the building of an index is.</summary>
/// <param name="Total">More or less: the newsroom goes on working.</param>
public sealed record ReindexProgress(string Index, int Done, int Total);

/// <summary>What is done to this node's search indexes as a whole.</summary>
public static class SearchTasks
{
    /// <summary>
    /// Brings an index nearer to the database: opens it, builds it where it is absent, damaged or of an older program,
    /// then follows what was announced since.
    /// </summary>
    /// <returns>True when there is more to do at once.</returns>
    public static Task<bool> KeepSearchIndexAsync(
        this IServiceProvider services, SearchIndexKind kind, CancellationToken ct) =>
        services.GetRequiredKeyedService<IndexKeeper>(kind).KeepAsync(ct);

    /// <summary>Builds an index anew beside the one in use; a running portal takes it over within seconds.</summary>
    /// <returns>How many documents it has.</returns>
    public static Task<int> ReindexAsync(
        this IServiceProvider services, SearchIndexKind kind, IProgress<ReindexProgress>? progress,
        CancellationToken ct) =>
        services.GetRequiredKeyedService<IndexRebuild>(kind).RunAsync(progress, ct);
}
