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
    /// Brings both indexes nearer to the database: opens them, builds them where they are absent, damaged or of an
    /// older program, then follows what was announced since.
    /// </summary>
    /// <returns>True when there is more to do at once.</returns>
    public static async Task<bool> KeepSearchIndexAsync(this IServiceProvider services, CancellationToken ct)
    {
        var readers = services.GetRequiredKeyedService<IndexKeeper>(SearchIndexKind.Readers);
        var desk = services.GetRequiredKeyedService<IndexKeeper>(SearchIndexKind.Desk);
        var more = false;
        try
        {
            more = await readers.KeepAsync(ct);
        }
        finally
        {
            // Whatever became of the other.
            more |= await desk.KeepAsync(ct);
        }

        return more;
    }

    /// <summary>Builds an index anew beside the one in use; a running portal takes it over within seconds.</summary>
    /// <returns>How many documents it has.</returns>
    public static Task<int> ReindexAsync(
        this IServiceProvider services, SearchIndexKind kind, IProgress<ReindexProgress>? progress,
        CancellationToken ct) =>
        services.GetRequiredKeyedService<IndexRebuild>(kind).RunAsync(progress, ct);
}
