using NewsPortal.Core.Media;

namespace NewsPortal.Core.Articles;

/// <summary>What a list shows of a live article.</summary>
/// <param name="PublishedAt">UTC.</param>
/// <param name="SortKey">Place in lists: publication time in microseconds since 1970, unique.</param>
public sealed record ArticleCard(
    long Id,
    string Headline,
    string Standfirst,
    string Slug,
    string CategorySlug,
    string CategoryName,
    ArticleForm Form,
    DateTime PublishedAt,
    DateTime? CorrectedAt,
    long SortKey,
    Picture? Lead)
{
    /// <summary>Different pictures of a photo story; 0 in every other form.</summary>
    public int PictureCount { get; init; }
}
