using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Audit;
using NewsPortal.Web.Areas.Admin.ViewModels;

namespace NewsPortal.Web.Areas.Admin.Controllers;

/// <summary>Ai đã làm gì với bài, lúc nào và vì sao.</summary>
[Route("admin/bai-viet/{id:long}/lich-su")]
public sealed class ArticleHistoryController(
    IArticleRepository articles, IAuditTrail audit, IStringLocalizer<DeskText> text) : DeskController(text)
{
    [HttpGet("")]
    public async Task<IActionResult> Show(long id, CancellationToken ct) =>
        await articles.FindAsync(id, ct) is { } article
            ? View(new ArticleHistoryPage(article, await audit.OfArticleAsync(id, ct)))
            : NotFound();
}
