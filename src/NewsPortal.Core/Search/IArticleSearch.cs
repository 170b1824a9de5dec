using NewsPortal.Core.Articles;

namespace NewsPortal.Core.Search;

/// <summary>
/// What readers find. Ids come from this node's index, all that is shown from the published tables: what was withdrawn
/// is not shown even before the index hears of it.
/// </summary>
public interface IArticleSearch
{
    /// <summary>
    /// Whatever is typed is an ordinary question; one without a letter or digit finds nothing. Where nothing is typed
    /// all that passes the filters is found, and relevance means newest first.
    /// </summary>
    Task<SearchResult> SearchAsync(SearchRequest request, int pageSize, CancellationToken ct);

    /// <summary>Pages whose name has these words, the last of them perhaps half typed.</summary>
    Task<IReadOnlyList<Suggestion>> SuggestAsync(string typed, int count, CancellationToken ct);

    /// <summary>
    /// Tin liên quan: what editors pinned, then what is alike in text, events and tags; never what editors excluded.
    /// </summary>
    Task<IReadOnlyList<ArticleCard>> RelatedAsync(long articleId, int count, CancellationToken ct);

    /// <summary>
    /// The same for an article's newest revision, as if it were published; nothing when there is no such article.
    /// </summary>
    Task<IReadOnlyList<ArticleCard>> RelatedToDraftAsync(long articleId, int count, CancellationToken ct);
}
