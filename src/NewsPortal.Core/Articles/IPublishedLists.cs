using NewsPortal.Core.Common;

namespace NewsPortal.Core.Articles;

/// <summary>
/// Lists of live articles, newest first. Page 1 and page 5,000 cost the same at any size of the archive.
/// </summary>
public interface IPublishedLists
{
    /// <summary>One page of a list with its total; check <see cref="PagedList{T}.Exists"/> before showing it.</summary>
    Task<PagedList<ArticleCard>> PageAsync(ListOwner owner, int page, int pageSize, CancellationToken ct);

    /// <summary>The newest <paramref name="count"/> of a list, leaving out one article.</summary>
    Task<IReadOnlyList<ArticleCard>> LatestAsync(ListOwner owner, int count, long exceptId, CancellationToken ct);

    /// <summary>The newest of a list with all that their pages show, for feeds.</summary>
    Task<IReadOnlyList<ArticlePage>> LatestPagesAsync(ListOwner owner, int count, CancellationToken ct);

    /// <summary>
    /// UTC; when an article of the list was last published, changed or withdrawn; null when it never had one.
    /// </summary>
    Task<DateTime?> ChangedAtAsync(ListOwner owner, CancellationToken ct);
}
