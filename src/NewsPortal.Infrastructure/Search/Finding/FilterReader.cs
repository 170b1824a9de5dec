using NewsPortal.Core.Categories;
using NewsPortal.Core.Common;
using NewsPortal.Core.Search;
using NewsPortal.Infrastructure.Articles;

namespace NewsPortal.Infrastructure.Search.Finding;

/// <summary>From what a reader chose to what the index holds.</summary>
internal static class FilterReader
{
    public static Filters Read(SearchRequest request, CategoryTree categories) => new()
    {
        Categories = request.CategoryId is { } id ? [id, .. categories.ChildrenOf(id).Select(c => c.Id)] : null,
        Form = request.Form,
        AuthorId = request.AuthorId,
        From = request.From is { } from ? StartOf(from) : long.MinValue,
        Before = request.To is { } to && to < DateOnly.MaxValue ? StartOf(to.AddDays(1)) : long.MaxValue,
    };

    /// <summary>Sort key of a day's first moment at +07:00.</summary>
    public static long StartOf(DateOnly day) =>
        SortKeys.Of(PortalTime.ToUtc(day.ToDateTime(TimeOnly.MinValue)));
}
