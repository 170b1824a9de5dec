using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;

namespace NewsPortal.Core.Search;

/// <summary>A run of text as it was written; the parts of a text, put together, are the text.</summary>
public sealed record TextPart(string Text, bool IsMatch);

/// <param name="Headline">The whole headline.</param>
/// <param name="Fragment">What matched best of the standfirst or the body; the standfirst where nothing did.</param>
public sealed record SearchHit(
    ArticleCard Card, IReadOnlyList<TextPart> Headline, IReadOnlyList<TextPart> Fragment);

public sealed record NamedCount(int Id, string Name, int Count);

public sealed record FormCount(ArticleForm Form, int Count);

public sealed record YearCount(int Year, int Count);

public sealed record DayCount(DateOnly Day, int Count);

/// <summary>
/// How many hits each choice of a filter would leave. The counts of one filter leave that filter itself out, so that
/// another choice can be made. Only choices with hits, the most frequent first; years newest first.
/// </summary>
public sealed record SearchCounts
{
    /// <summary>A year, today included.</summary>
    public const int RecentDayCount = 366;

    public static readonly SearchCounts None = new();

    /// <summary>Roots and children; a root counts its children's hits too.</summary>
    public IReadOnlyList<NamedCount> Categories { get; init; } = [];
    public IReadOnlyList<FormCount> Forms { get; init; } = [];

    /// <summary>The ten who signed most, and the one asked for.</summary>
    public IReadOnlyList<NamedCount> Authors { get; init; } = [];

    /// <summary>Of publication, at +07:00; the date range left out.</summary>
    public IReadOnlyList<YearCount> Years { get; init; } = [];

    /// <summary>The same for each of the last <see cref="RecentDayCount"/> days that has hits, newest first.</summary>
    public IReadOnlyList<DayCount> RecentDays { get; init; } = [];
}

/// <summary>How the articles found answer what was asked: as strictly as finds anything at all.</summary>
public enum SearchFit
{
    /// <summary>All words, and what was quoted word for word.</summary>
    AsAsked,

    /// <summary>No article says what was quoted: these have all the words, apart from each other.</summary>
    WordsApart,

    /// <summary>No article has all the words: these have most of them.</summary>
    MostWords,
}

/// <param name="DidYouMean">Words that find more or are spelt better; null when there is nothing to suggest.</param>
/// <param name="IsRebuilding">The index is being built anew: something may be missing, the oldest first.</param>
public sealed record SearchResult(
    PagedList<SearchHit> Hits, SearchCounts Counts, string? DidYouMean, bool IsRebuilding)
{
    public SearchFit Fit { get; init; }
}
