using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Users;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

public sealed record DeskHomePage(
    Staff Reader, IReadOnlyDictionary<ArticleState, int> Counts, PagedList<ArticleRow> Drafts,
    PagedList<ArticleRow> Live)
{
    /// <summary>Enough to go on with; the rest is one click away.</summary>
    public const int Shown = 6;
}
