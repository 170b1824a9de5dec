using System.Collections;

namespace NewsPortal.Core.Common;

/// <summary>
/// What a pager needs to know of one page of a longer list, whatever its items are. The member names are those of
/// X.PagedList, so that adopting that library is a change of <c>using</c> (see docs/decisions/0006-pager.md).
/// </summary>
/// <remarks>Pages are numbered from 1. A page past the end has no items and <see cref="Exists"/> is false.</remarks>
/// <param name="most">Items that pages can show; of a longer list the last ones have no page.</param>
public abstract class PagedList(int count, int pageNumber, int pageSize, int totalItemCount, int most)
{
    /// <summary>Items on this page.</summary>
    public int Count { get; } = count;
    public int PageNumber { get; } = pageNumber;
    public int PageSize { get; } = pageSize;
    public int TotalItemCount { get; } = totalItemCount;
    public int PageCount => (Math.Min(TotalItemCount, most) + PageSize - 1) / PageSize;
    public bool HasPreviousPage => PageNumber > 1 && PageNumber <= PageCount + 1;
    public bool HasNextPage => PageNumber < PageCount;
    public bool IsFirstPage => PageNumber == 1;
    public bool IsLastPage => PageNumber >= PageCount;
    public int FirstItemOnPage => Count == 0 ? 0 : ((PageNumber - 1) * PageSize) + 1;
    public int LastItemOnPage => Count == 0 ? 0 : FirstItemOnPage + Count - 1;

    /// <summary>Page 1 always exists, even of an empty list; any other page only where it has items.</summary>
    public bool Exists => PageNumber == 1 || (PageNumber > 1 && PageNumber <= PageCount);
}

/// <summary>One page of a longer list.</summary>
/// <inheritdoc cref="PagedList"/>
public sealed class PagedList<T>(
    IReadOnlyList<T> items, int pageNumber, int pageSize, int totalItemCount, int most = int.MaxValue)
    : PagedList(items.Count, pageNumber, pageSize, totalItemCount, most), IReadOnlyList<T>
{
    public T this[int index] => items[index];
    public IEnumerator<T> GetEnumerator() => items.GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
