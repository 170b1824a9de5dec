using System.Globalization;
using NewsPortal.Core.Authors;
using NewsPortal.Core.Categories;

namespace NewsPortal.Web.ViewModels;

/// <summary>What an address asks for, and which of its parts mean nothing.</summary>
public sealed record SearchReading(SearchChoice Choice, IReadOnlyList<IgnoredPart> Ignored)
{
    public static async Task<SearchReading> OfAsync(
        SearchQuery query, CategoryTree categories, IAuthors authors, CancellationToken ct)
    {
        var (first, last) = (SearchAddress.DayOf(query.From), SearchAddress.DayOf(query.To));
        var choice = new SearchChoice
        {
            Words = SearchChoice.WordsOf(query.Words),
            Category = query.Category is { } slug ? categories.FindBySlug(slug) : null,
            Form = SearchAddress.FormOf(query.Form),
            Author = IdOf(query.Author) is { } id ? await authors.FindAsync(id, ct) : null,
            From = first > last ? last : first,
            To = first > last ? first : last,
        };
        choice = choice with { Order = SearchAddress.OrderOf(query.Order) ?? choice.Orders[0] };
        return new SearchReading(choice, [.. Meaningless(query, choice, first, last)]);
    }

    private static IEnumerable<IgnoredPart> Meaningless(
        SearchQuery query, SearchChoice choice, DateOnly? first, DateOnly? last) =>
        from part in new (string What, string? Typed, bool IsKnown)[]
        {
            ("Category", query.Category, choice.Category is not null),
            ("Form", query.Form, choice.Form is not null),
            ("Author", query.Author, choice.Author is not null),
            ("Date", query.From, first is not null),
            ("Date", query.To, last is not null),
            ("Order", query.Order, SearchAddress.OrderOf(query.Order) is not null),
        }
        where !part.IsKnown && !string.IsNullOrWhiteSpace(part.Typed)
        select new IgnoredPart(part.What, SearchChoice.WordsOf(part.Typed));

    private static int? IdOf(string? typed) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
