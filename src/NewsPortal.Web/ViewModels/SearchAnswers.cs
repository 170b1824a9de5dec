using NewsPortal.Core.Search;
using NewsPortal.Web.Startup;

namespace NewsPortal.Web.ViewModels;

/// <summary>
/// What the readers' index says to those who type. Where it fails, the page says so and the site goes on; a database
/// that is away is everybody's trouble and has its own page.
/// </summary>
public sealed class SearchAnswers(IArticleSearch search, DatabaseOutage outage, ILogger<SearchAnswers> log)
{
    /// <returns>Null while the index cannot say.</returns>
    public Task<SearchResult?> FindAsync(SearchRequest request, int pageSize, CancellationToken ct) =>
        AskAsync(() => search.SearchAsync(request, pageSize, ct), ct);

    /// <returns>Null while the index cannot say.</returns>
    public Task<IReadOnlyList<Suggestion>?> SuggestAsync(string typed, int count, CancellationToken ct) =>
        AskAsync(() => search.SuggestAsync(typed, count, ct), ct);

    private async Task<T?> AskAsync<T>(Func<Task<T>> question, CancellationToken ct) where T : class
    {
        try
        {
            return await question();
        }
        catch (Exception failure) when (!ct.IsCancellationRequested && !outage.Explains(failure))
        {
            log.LogError(failure, "The search index does not answer");
            return null;
        }
    }
}
