using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Authors;
using NewsPortal.Core.Categories;
using NewsPortal.Core.Common;
using NewsPortal.Core.Search;

namespace NewsPortal.Web.ViewModels;

/// <summary>What a reader asks for; every page of the answer has one address.</summary>
public sealed record SearchChoice
{
    public string Words { get; init; } = string.Empty;
    public Category? Category { get; init; }
    public ArticleForm? Form { get; init; }
    public Author? Author { get; init; }

    /// <summary>Days of publication at +07:00, both inclusive.</summary>
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
    public SearchOrder Order { get; init; }

    public bool IsNarrowed =>
        Category is not null || Form is not null || Author is not null || From is not null || To is not null;

    public bool AsksNothing => Words.Length == 0 && !IsNarrowed;

    /// <summary>Without words nothing is more relevant than anything else.</summary>
    public IReadOnlyList<SearchOrder> Orders =>
        Words.Length == 0 ? [SearchOrder.Newest, SearchOrder.Oldest] : Enum.GetValues<SearchOrder>();

    /// <summary>As much of a text as a search takes, on one line.</summary>
    public static string WordsOf(string? typed)
    {
        var text = VietnameseText.CleanLine(typed);
        return text.Length <= SearchRequest.WordsLength ? text
            // Never in the middle of a letter of two code units.
            : text[..(SearchRequest.WordsLength - (char.IsHighSurrogate(text[SearchRequest.WordsLength - 1]) ? 1 : 0))];
    }

    /// <summary>The same words in all stories.</summary>
    public SearchChoice Widened => new() { Words = Words, Order = Order };

    public SearchRequest ToRequest(int page) => new()
    {
        Words = Words, CategoryId = Category?.Id, Form = Form, AuthorId = Author?.Id, From = From, To = To,
        Order = Order, Page = page,
    };

    /// <summary>Of the first page.</summary>
    public string Address()
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in Fields())
        {
            query.Add(name, value);
        }

        return PortalPaths.Search + query.ToQueryString();
    }

    /// <summary>The parameters of the address, in their order; what is not asked for is left out.</summary>
    public IEnumerable<KeyValuePair<string, string>> Fields() =>
        from field in new (string Name, string? Value)[]
        {
            (SearchQuery.WordsName, Words),
            (SearchQuery.CategoryName, Category?.Slug),
            (SearchQuery.FormName, Form is { } form ? SearchAddress.Of(form) : null),
            (SearchQuery.AuthorName, Author?.Id.ToString(CultureInfo.InvariantCulture)),
            (SearchQuery.FromName, SearchAddress.Of(From)),
            (SearchQuery.ToName, SearchAddress.Of(To)),
            (SearchQuery.OrderName, Order == Orders[0] ? null : SearchAddress.Of(Order)),
        }
        where !string.IsNullOrEmpty(field.Value)
        select KeyValuePair.Create(field.Name, field.Value);
}
