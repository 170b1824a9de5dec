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
}
