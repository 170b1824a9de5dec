using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NewsPortal.Core.Common;
using NewsPortal.Web.Areas.Admin.ViewModels;

namespace NewsPortal.Web.Areas.Admin.Controllers;

/// <summary>Chọn bài: pieces of pages for the link dialog.</summary>
[Route("admin/bai-viet")]
public sealed class ArticlePickerController(ArticleFinder finder, IStringLocalizer<DeskText> text)
    : DeskController(text)
{
    private const int Rows = 8;

    [HttpGet("chon")]
    public async Task<IActionResult> Choose([FromQuery(Name = "tim")] string? typed, CancellationToken ct) =>
        PartialView(new ArticleChoices(VietnameseText.CleanLine(typed), await finder.FindAsync(typed, Rows, ct)));
}
