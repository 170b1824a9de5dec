using Microsoft.Extensions.Localization;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Authors;
using NewsPortal.Core.Categories;
using NewsPortal.Core.Search;

namespace NewsPortal.Web.ViewModels;

/// <summary>What the results can be narrowed by: only choices that leave some, and those already made.</summary>
public sealed class SearchFilters(SearchViewModel page, CategoryTree tree, IStringLocalizer<SiteText> text)
{
    private static readonly int[] QuickDays = [7, 30];

    public SearchChoice Choice => page.Choice;

    private SearchCounts Counts => page.Found?.Counts ?? SearchCounts.None;

    public IEnumerable<SearchFilter> All() => [Categories(), Times(), Forms(), Authors()];

    private SearchFilter Categories() => new("loc-chuyen-muc", text["Search.Category"], [.. CategoryChoices()]);

    private SearchFilter Forms() => new("loc-the-loai", text["Search.Form"],
    [
        .. from form in Enum.GetValues<ArticleForm>()
           let count = Counts.Forms.FirstOrDefault(f => f.Form == form)?.Count ?? 0
           where count > 0 || Choice.Form == form
           select Offer(NameOf(form), count, Choice with { Form = form }, Choice with { Form = null }),
    ]);

    private SearchFilter Authors() => new("loc-tac-gia", text["Search.Author"],
    [
        .. from author in Counts.Authors
           let chosen = new Author { Id = author.Id, Name = author.Name }
           select Offer(
               author.Name, author.Count, Choice.Author?.Id == author.Id ? Choice : Choice with { Author = chosen },
               Choice with { Author = null }),
    ]);

    private SearchFilter Times() => new("loc-thoi-gian", text["Search.Time"],
    [
        .. from quick in QuickRanges(page.Today)
           let count = Counts.RecentDays.Where(d => d.Day >= quick.From).Sum(d => d.Count)
           where count > 0 || (Choice.From, Choice.To) == (quick.From, null)
           select Range(quick.Label, count, quick.From, null),
        .. Counts.Years.Select(y => Range(
            $"{y.Year}", y.Count, new DateOnly(y.Year, 1, 1), new DateOnly(y.Year, 12, 31))),
    ])
    {
        HasDays = true,
    };

    private IEnumerable<(string Label, DateOnly From)> QuickRanges(DateOnly today) =>
    [
        (text["Search.Time.Today"], today),
        .. QuickDays.Select(days => (text["Search.Time.Days", days].Value, today.AddDays(1 - days))),
        (text["Search.Time.Year"], today.AddYears(-1).AddDays(1)),
    ];

    /// <summary>The choices made, each to be taken back.</summary>
    public IReadOnlyList<FilterChoice> Made() =>
    [
        .. from made in new (string? Label, SearchChoice Without)[]
           {
               (Choice.Category?.Name, Choice with { Category = null }),
               (Choice.Form is { } form ? NameOf(form) : null, Choice with { Form = null }),
               (Choice.Author?.Name, Choice with { Author = null }),
               (RangeName(), Choice with { From = null, To = null }),
           }
           where made.Label is not null
           select new FilterChoice(made.Label, null, made.Without.Address(), true),
    ];

    private IEnumerable<FilterChoice> CategoryChoices()
    {
        var counts = Counts.Categories.ToDictionary(c => c.Id, c => c.Count);
        var open = Choice.Category is { } chosen ? chosen.ParentId ?? chosen.Id : 0;
        return from category in tree.InOrder()
               where category.ParentId is null || category.ParentId == open
               where counts.ContainsKey(category.Id) || category.Id == Choice.Category?.Id || category.Id == open
               select Offer(
                   category.Name, counts.GetValueOrDefault(category.Id), Choice with { Category = category },
                   Choice with { Category = null }) with
               {
                   IsChild = category.ParentId is not null,
               };
    }

    private FilterChoice Range(string label, int? count, DateOnly from, DateOnly? to) =>
        Offer(label, count, Choice with { From = from, To = to }, Choice with { From = null, To = null });

    /// <summary>A choice already made is the present one unchanged.</summary>
    private FilterChoice Offer(string label, int? count, SearchChoice with, SearchChoice without)
    {
        var isMade = with == Choice;
        return new FilterChoice(label, count, (isMade ? without : with).Address(), isMade);
    }

    private string NameOf(ArticleForm form) => text[$"Search.Form.{form}"];

    private string? RangeName() => (Choice.From, Choice.To) switch
    {
        (null, null) => null,
        ({ } from, null) => text["Search.FromDay", Day(from)],
        (null, { } to) => text["Search.ToDay", Day(to)],
        ({ } from, { } to) when from == to => Day(from),
        ({ } from, { } to) => $"{Day(from)} – {Day(to)}",
    };

    private static string Day(DateOnly day) =>
        day.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture);
}
