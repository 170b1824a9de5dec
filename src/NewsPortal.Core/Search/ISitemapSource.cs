namespace NewsPortal.Core.Search;

public sealed record SitemapEntry(string Path, DateTime? ChangedAt);

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
