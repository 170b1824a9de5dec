using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Infrastructure.Common;
using NewsPortal.Infrastructure.Search.Upkeep;

namespace NewsPortal.Infrastructure.Search;

/// <summary>This node's indexes and those who keep them.</summary>
internal static class SearchServices
{
    public static void AddSearchIndexes(this IServiceCollection services)
    {
        services.AddSingleton<IndexLog>();
        services.AddSingleton<ReadersIndex>();
        services.AddSingleton<DeskIndex>();
        services.AddSingleton<DeskSearch>();
        services.AddIndex<ReadersContent, ReadersIndex>(SearchIndexKind.Readers);
        services.AddIndex<DeskContent, DeskIndex>(SearchIndexKind.Desk);
    }

    private static void AddIndex<TContent, TServed>(this IServiceCollection services, SearchIndexKind kind)
        where TContent : IndexContent, new()
        where TServed : ServedIndex
    {
        services.AddKeyedSingleton(kind, (provider, _) => new IndexParts(
            new TContent(), provider.GetRequiredService<DataDirectory>(), provider.GetRequiredService<IndexLog>(),
            provider.GetRequiredService<TimeProvider>()));
        services.AddKeyedSingleton(kind, (provider, _) => new IndexKeeper(
            provider.GetRequiredKeyedService<IndexParts>(kind), provider.GetRequiredService<TServed>(),
            provider.GetRequiredService<IServiceScopeFactory>(), provider.GetRequiredService<TimeProvider>()));
        services.AddKeyedSingleton(kind, (provider, _) => new IndexRebuild(
            provider.GetRequiredKeyedService<IndexParts>(kind), provider.GetRequiredService<IServiceScopeFactory>(),
            provider.GetRequiredService<TimeProvider>()));
    }
}
