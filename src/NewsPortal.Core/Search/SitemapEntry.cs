using NewsPortal.Core.Media;

namespace NewsPortal.Core.Search;

/// <summary>A page that crawlers may visit.</summary>
/// <param name="ChangedAt">UTC; when what it shows last changed.</param>
/// <param name="Pictures">Shown by the page.</param>
public sealed record SitemapEntry(string Path, DateTime? ChangedAt, IReadOnlyList<Picture> Pictures);

/// <summary>A month of articles.</summary>
/// <param name="First">Its first day, UTC.</param>
/// <param name="Files">Which of its files have entries: numbers from 1.</param>
/// <param name="ChangedAt">UTC; when one of them was last published, changed or withdrawn.</param>
public sealed record SitemapMonth(DateOnly First, IReadOnlyList<int> Files, DateTime ChangedAt);

/// <summary>An article that is news.</summary>
/// <param name="PublishedAt">UTC.</param>
public sealed record NewsEntry(string Path, string Headline, DateTime PublishedAt);
