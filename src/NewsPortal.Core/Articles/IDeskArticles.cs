using NewsPortal.Core.Common;
using NewsPortal.Core.Search;

namespace NewsPortal.Core.Articles;

/// <summary>What the desk's table is narrowed to; null means any.</summary>
public sealed record ArticleFilter(string? Words, ArticleState? State, int? CategoryId, int? AuthorId, int Page)
{
    /// <summary>Of what has the words; without words the last changed stand first.</summary>
    public SearchOrder Order { get; init; }
}

public sealed record ArticleRow(
    long Id, string Headline, ArticleState State, int CategoryId, string CategoryName, string Authors,
    DateTime ChangedAt, DateTime? PublishedAt, bool HasUnpublishedChanges, long Version);

/// <summary>What the desk sees of articles in every state: their table, and each as readers would see it.</summary>
public interface IDeskArticles
{
    const int PageSize = 30;

    /// <summary>
    /// The desk's index is being built: until it is complete words are looked for in headlines and standfirsts only.
    /// </summary>
    bool IsRebuilding { get; }

    /// <summary>
    /// With words by relevance, or as the filter says; without them last changed first. Words are those of the newest
    /// revision, its names included, or their beginnings. A category takes in its children.
    /// </summary>
    Task<PagedList<ArticleRow>> PageAsync(ArticleFilter filter, CancellationToken ct);

    /// <summary>These articles, in this order; ids that are none are left out.</summary>
    Task<IReadOnlyList<ArticleRow>> GetAsync(IReadOnlyList<long> ids, CancellationToken ct);

    /// <summary>How many articles stand in each state.</summary>
    Task<IReadOnlyDictionary<ArticleState, int>> CountByStateAsync(CancellationToken ct);

    /// <summary>The newest revision as its page would be; null when there is no such article. Writes nothing.</summary>
    Task<ArticlePage?> PreviewAsync(long id, CancellationToken ct);
}
