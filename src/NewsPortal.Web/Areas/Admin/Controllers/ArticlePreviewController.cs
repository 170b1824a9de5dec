using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;

namespace NewsPortal.Web.Areas.Admin.Controllers;

/// <summary>Xem trước: while typing, and the whole page as readers will see it.</summary>
[Route("admin")]
public sealed class ArticlePreviewController(IArticleRenderer renderer, IStringLocalizer<DeskText> text)
    : DeskController(text)
{
    /// <summary>The body typed so far, rendered by the code that renders it for readers.</summary>
    [HttpPost("xem-truoc")]
    public async Task<IActionResult> Live(string? body, CancellationToken ct)
    {
        var rendered = await renderer.RenderAsync(VietnameseText.Clean(body), ct);
        return Content(rendered.Html, "text/html; charset=utf-8");
    }
}
