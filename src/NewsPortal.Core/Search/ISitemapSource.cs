using NewsPortal.Core.Articles;

namespace NewsPortal.Core.Search;

/// <summary>
/// Everything crawlers may visit: no article that asks not to be listed or names an original elsewhere, no
/// <see cref="ThinList"/>. What is streamed is read in batches, so that a slow reader holds no connection.
/// </summary>
public interface ISitemapSource
{
    /// <summary>Months with an article that may be listed, newest first.</summary>
    /// <param name="size">Live articles in one file, listed or not.</param>
    Task<IReadOnlyList<SitemapMonth>> MonthsAsync(int size, CancellationToken ct);

    /// <summary>True when an article of this file may be listed.</summary>
    Task<bool> HasArticlesAsync(DateOnly month, int file, int size, CancellationToken ct);

    /// <summary>Articles published in that UTC month, oldest first, so that full files do not change.</summary>
    /// <param name="file">From 1.</param>
    IAsyncEnumerable<SitemapEntry> ArticlesAsync(DateOnly month, int file, int size, CancellationToken ct);

    /// <summary>Which files of this kind have entries: numbers from 1.</summary>
    /// <param name="size">Ids in one file.</param>
    Task<IReadOnlyList<int>> ListFilesAsync(ListOwnerKind kind, int size, CancellationToken ct);

    /// <summary>True when this file of this kind has entries; costs as little as one file.</summary>
    Task<bool> HasListsAsync(ListOwnerKind kind, int file, int size, CancellationToken ct);

    /// <summary>
    /// Categories, events, authors or tags by their ids, each with the time when its list or its own words last changed
    /// and the cover if it has one.
    /// </summary>
    /// <param name="file">From 1.</param>
    IAsyncEnumerable<SitemapEntry> ListsAsync(ListOwnerKind kind, int file, int size, CancellationToken ct);

    /// <summary>UTC; when one of the lists or pages, or words of theirs, last changed; null before that.</summary>
    Task<DateTime?> ChangedAtAsync(CancellationToken ct);

    /// <summary>Home, the list of events if it has any, static pages with their pictures.</summary>
    IAsyncEnumerable<SitemapEntry> PagesAsync(CancellationToken ct);

    /// <summary>The newest articles published at or after <paramref name="since"/> (UTC), newest first.</summary>
    Task<IReadOnlyList<NewsEntry>> NewsAsync(DateTime since, int count, CancellationToken ct);
}
