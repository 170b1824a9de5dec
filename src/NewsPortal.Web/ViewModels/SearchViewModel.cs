using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;

namespace NewsPortal.Web.ViewModels;

/// <param name="Found">Null while nothing was asked.</param>
public sealed record SearchViewModel(string Words, PagedList<ArticleCard>? Found)
{
    public const int Size = 20;
    public const int WordsLength = 200;

    public Pager? Pager => Found is null ? null : new(Found, $"{PortalPaths.Search}?q={Uri.EscapeDataString(Words)}");
}
