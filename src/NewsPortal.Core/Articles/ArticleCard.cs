using NewsPortal.Core.Media;

namespace NewsPortal.Core.Articles;

/// <summary>What a list shows of a live article.</summary>
public sealed record ArticleCard
{
    public required long Id { get; init; }
    public required string Headline { get; init; }
    public required string Standfirst { get; init; }
    public required string Slug { get; init; }
    public required string CategorySlug { get; init; }
    public required string CategoryName { get; init; }
    public required ArticleForm Form { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime PublishedAt { get; init; }

    /// <summary>UTC; null when it never was.</summary>
    public required DateTime? CorrectedAt { get; init; }

    /// <summary>Place in lists: publication time in microseconds since 1970, unique.</summary>
    public required long SortKey { get; init; }

    /// <summary>Null when it has no picture.</summary>
    public required Picture? Lead { get; init; }

    /// <summary>Different pictures of a photo story; 0 in every other form.</summary>
    public int PictureCount { get; init; }
}
