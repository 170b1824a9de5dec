using NewsPortal.Core.Articles;

namespace NewsPortal.Infrastructure.Search.Finding;

/// <summary>What a question is narrowed to; null means any.</summary>
internal sealed record Filters
{
    public static readonly Filters None = new();

    /// <summary>Of the article itself: children of a root named.</summary>
    public HashSet<int>? Categories { get; init; }
    public ArticleForm? Form { get; init; }
    public int? AuthorId { get; init; }

    /// <summary>Sort key, inclusive.</summary>
    public long From { get; init; } = long.MinValue;

    /// <summary>Sort key, exclusive.</summary>
    public long Before { get; init; } = long.MaxValue;
}
