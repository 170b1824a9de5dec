namespace NewsPortal.Core.Common;

/// <summary>What a pager needs to know of a list, whatever its items are.</summary>
public interface IPagedList
{
    int PageNumber { get; }
    int PageSize { get; }
    int PageCount { get; }
    int TotalItemCount { get; }
    bool HasPreviousPage { get; }
    bool HasNextPage { get; }
    bool IsFirstPage { get; }
    bool IsLastPage { get; }
    int FirstItemOnPage { get; }
    int LastItemOnPage { get; }
}
