using NewsPortal.Core.Articles;
using NewsPortal.Core.Search;

namespace NewsPortal.Web.ViewModels;

/// <param name="Found">Null while nothing was asked, and where the index cannot say.</param>
/// <param name="Newest">Headlines of the whole site, for those who found nothing.</param>
public sealed record SearchViewModel(SearchReading Reading, SearchResult? Found, IReadOnlyList<ArticleCard> Newest)
{
    public const int Size = 20;

    /// <summary>By which quick ranges end.</summary>
    public required DateOnly Today { get; init; }

    public SearchChoice Choice => Reading.Choice;
    public IReadOnlyList<IgnoredPart> Ignored => Reading.Ignored;

    /// <summary>The words in quotation marks, unless some are quoted already.</summary>
    public string Quoted => Choice.Words.AsSpan().ContainsAny("\"“”") ? Choice.Words : $"“{Choice.Words}”";

    /// <summary>Something was asked, and the index cannot say.</summary>
    public bool IsSilent => Found is null && !Choice.AsksNothing;

    /// <summary>Where nothing was found without filters, none could help.</summary>
    public bool HasFilters => Found is { Hits.TotalItemCount: > 0 } || Choice.IsNarrowed;

    public Pager? Pager => Found is null ? null : new(Found.Hits, Choice.Address());
}

/// <summary>The box to type into, in the masthead and on its own page.</summary>
/// <param name="Kept">Other parts of the address that a new question keeps.</param>
public sealed record SearchBox(string Words, IReadOnlyList<KeyValuePair<string, string>> Kept)
{
    public static readonly SearchBox Empty = new(string.Empty, []);

    /// <summary>Stands alone on its page.</summary>
    public bool IsLarge { get; init; }

    /// <summary>Waits for words as soon as the page is there.</summary>
    public bool IsFirst { get; init; }

    public static SearchBox Of(SearchChoice choice) =>
        new(choice.Words, [.. choice.Fields().Where(f => f.Key != SearchQuery.WordsName)])
        {
            IsLarge = true, IsFirst = choice.AsksNothing,
        };
}
