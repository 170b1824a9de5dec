using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;

namespace NewsPortal.Core.Search;

public interface IArticleSearch
{
    /// <summary>Live articles whose headline or standfirst has all the words, marks folded, newest first.</summary>
    Task<PagedList<ArticleCard>> SearchAsync(string words, int page, int pageSize, CancellationToken ct);
}
