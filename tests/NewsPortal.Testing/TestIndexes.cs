using NewsPortal.Infrastructure;

namespace NewsPortal.Testing;

/// <summary>Search indexes at a moment of the test's choice.</summary>
public static class TestIndexes
{
    /// <summary>Builds what is to be built and follows everything that was announced.</summary>
    public static async Task IndexAllAsync(this IServiceProvider services)
    {
        foreach (var kind in Enum.GetValues<SearchIndexKind>())
        {
            while (await services.KeepSearchIndexAsync(kind, CancellationToken.None))
            {
            }
        }
    }
}
