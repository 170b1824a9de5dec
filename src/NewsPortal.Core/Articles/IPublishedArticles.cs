using NewsPortal.Core.Common;

namespace NewsPortal.Core.Articles;

/// <summary>Where a withdrawn article was, and since when (UTC) it is gone.</summary>
public sealed record WithdrawnArticle(long ArticleId, string Path, DateTime WithdrawnAt);

/// <summary>
/// What readers may ask of live articles and their lists, newest first. Reads published tables only: a draft cannot
/// leak from here. Page 1 and page 5,000 of a list cost the same at any size of the archive.
/// </summary>
public interface IPublishedArticles
{
    /// <summary>The live article, or null.</summary>
    Task<ArticlePage?> FindAsync(long id, CancellationToken ct);

    /// <summary>The withdrawn article of that id, or null; answers 410.</summary>
    Task<WithdrawnArticle?> FindWithdrawnAsync(long id, CancellationToken ct);

    /// <summary>One page of a list with its total; check <see cref="PagedList.Exists"/> before showing it.</summary>
    Task<PagedList<ArticleCard>> PageAsync(ListOwner owner, int page, int pageSize, CancellationToken ct);

    /// <summary>The newest <paramref name="count"/> of a list, leaving out one article.</summary>
    Task<IReadOnlyList<ArticleCard>> LatestAsync(ListOwner owner, int count, long exceptId, CancellationToken ct);

    /// <summary>The newest of a list with all that their pages show, for feeds.</summary>
    Task<IReadOnlyList<ArticlePage>> LatestPagesAsync(ListOwner owner, int count, CancellationToken ct);

    /// <summary>
    /// UTC; when an article of the list was last published, changed or withdrawn, or when any list's words changed, for
    /// any of them may stand beside an article; null when the list never had one.
    /// </summary>
    Task<DateTime?> ChangedAtAsync(ListOwner owner, CancellationToken ct);
}
