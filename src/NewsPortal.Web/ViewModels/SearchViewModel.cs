using NewsPortal.Core.Common;
using NewsPortal.Core.Search;

namespace NewsPortal.Web.ViewModels;

/// <param name="Found">Null while nothing was asked.</param>
public sealed record SearchViewModel(string Words, PagedList<SearchHit>? Found)
{
    public const int Size = 20;

    public Pager? Pager => Found is null ? null : new(Found, $"{PortalPaths.Search}?q={Uri.EscapeDataString(Words)}");
}
