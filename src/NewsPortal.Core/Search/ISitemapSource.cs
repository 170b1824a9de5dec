using NewsPortal.Core.Media;

namespace NewsPortal.Core.Search;

/// <param name="Pictures">Shown by the page.</param>
public sealed record SitemapEntry(string Path, DateTime? ChangedAt, IReadOnlyList<Picture> Pictures);

/// <summary>Everything crawlers may visit.</summary>
public interface ISitemapSource
{
    /// <summary>Months (UTC, first day) that have live articles, newest first.</summary>
    Task<IReadOnlyList<DateOnly>> MonthsAsync(CancellationToken ct);

    /// <summary>Live articles published in that UTC month, newest first.</summary>
    IAsyncEnumerable<SitemapEntry> ArticlesAsync(DateOnly month, CancellationToken ct);

    /// <summary>Home, categories, events, authors and static pages; tags with live articles.</summary>
    IAsyncEnumerable<SitemapEntry> PagesAsync(CancellationToken ct);
}
