using NewsPortal.Core.Articles;

namespace NewsPortal.Core.Search;

/// <summary>What stands first; relevance weighs freshness in.</summary>
public enum SearchOrder
{
    Relevance,
    Newest,
    Oldest,
}

/// <summary>What a reader asks; null means any.</summary>
public sealed record SearchRequest
{
    /// <summary>Characters; what is longer is cut.</summary>
    public const int WordsLength = 200;

    /// <summary>As typed: with or without marks, phrases in quotation marks.</summary>
    public string Words { get; init; } = string.Empty;

    /// <summary>A root category takes in its children.</summary>
    public int? CategoryId { get; init; }
    public ArticleForm? Form { get; init; }
    public int? AuthorId { get; init; }

    /// <summary>Days of publication at +07:00, both inclusive.</summary>
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
    public SearchOrder Order { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;
}
