using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Authors;
using NewsPortal.Core.Categories;
using NewsPortal.Web.Areas.Admin.ViewModels;

namespace NewsPortal.Web.Areas.Admin.Controllers;

/// <summary>Danh sách bài viết ở mọi trạng thái.</summary>
[Route("admin/bai-viet")]
public sealed class ArticleListController(
    IDeskArticles list, ICategories categories, IAuthors authors, IStringLocalizer<DeskText> text)
    : DeskController(text)
{
    [HttpGet("")]
    public async Task<IActionResult> Index(ArticleQuery query, CancellationToken ct)
    {
        var rows = await list.PageAsync(query.ToFilter(), ct);
        return !rows.Exists ? NotFound() : View(new ArticleListPage(
            query, rows, await list.CountByStateAsync(ct), await categories.TreeAsync(ct), await authors.AllAsync(ct)));
    }
}
