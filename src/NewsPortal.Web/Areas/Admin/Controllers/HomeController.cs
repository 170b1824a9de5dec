using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NewsPortal.Core.Articles;
using NewsPortal.Web.Areas.Admin.ViewModels;

namespace NewsPortal.Web.Areas.Admin.Controllers;

/// <summary>Bàn làm việc.</summary>
[Route("admin")]
public sealed class HomeController(IDeskArticles list, IStringLocalizer<DeskText> text) : DeskController(text)
{
    private static readonly ArticleFilter All = new(null, null, null, null, 1);

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(new DeskHomePage(
        Me,
        await list.CountByStateAsync(ct),
        await list.PageAsync(All with { State = ArticleState.Draft }, ct),
        await list.PageAsync(All with { State = ArticleState.Published }, ct)));
}
