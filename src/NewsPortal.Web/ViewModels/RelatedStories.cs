using NewsPortal.Core.Articles;
using NewsPortal.Core.Search;

namespace NewsPortal.Web.ViewModels;

/// <summary>
/// “Tin liên quan” for article pages, which are complete without it: an index that fails or is slow costs a page a
/// moment once, then nothing until it has had a rest.
/// </summary>
public sealed class RelatedStories(IServiceScopeFactory scopes, TimeProvider clock, ILogger<RelatedStories> log)
{
    public static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);
    public static readonly TimeSpan Rest = TimeSpan.FromSeconds(15);

    private long _asksAgainAt = long.MinValue;

    /// <summary>Of a live article, at most <paramref name="count"/>; none while the index cannot say.</summary>
    public Task<IReadOnlyList<ArticleCard>> OfAsync(long articleId, int count, CancellationToken ct) =>
        AskAsync((search, enough) => search.RelatedAsync(articleId, count, enough), ct);

    /// <summary>Of an article's newest revision, as they would stand once it is published.</summary>
    public Task<IReadOnlyList<ArticleCard>> OfDraftAsync(long articleId, int count, CancellationToken ct) =>
        AskAsync((search, enough) => search.RelatedToDraftAsync(articleId, count, enough), ct);

    private async Task<IReadOnlyList<ArticleCard>> AskAsync(
        Func<IArticleSearch, CancellationToken, Task<IReadOnlyList<ArticleCard>>> question, CancellationToken ct)
    {
        if (clock.GetUtcNow().UtcTicks < Interlocked.Read(ref _asksAgainAt))
        {
            return [];
        }

        using var enough = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(enough.Token, ct);
        try
        {
            // The index works on the caller's thread: only another one can be left waiting.
            var asked = Task.Run(() => InOwnScopeAsync(question, either.Token), either.Token);
            return await asked.WaitAsync(either.Token);
        }
        catch (Exception failure) when (!ct.IsCancellationRequested)
        {
            Interlocked.Exchange(ref _asksAgainAt, (clock.GetUtcNow() + Rest).UtcTicks);
            log.LogWarning(failure, "Related stories are left out for {Rest}", Rest);
            return [];
        }
    }

    /// <summary>The page goes on using its own database context meanwhile.</summary>
    private async Task<IReadOnlyList<ArticleCard>> InOwnScopeAsync(
        Func<IArticleSearch, CancellationToken, Task<IReadOnlyList<ArticleCard>>> question, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<IArticleSearch>(), ct);
    }
}
