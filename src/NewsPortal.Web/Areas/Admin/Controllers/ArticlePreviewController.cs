using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Web.Areas.Admin.ViewModels;
using NewsPortal.Web.ViewModels;

namespace NewsPortal.Web.Areas.Admin.Controllers;

/// <summary>Xem trước: while typing, and the whole page as readers will see it.</summary>
[Route("admin")]
public sealed class ArticlePreviewController(
    IDeskArticles preview, IArticleRepository articles, ArticleSurroundings surroundings, IArticleRenderer renderer,
    IStringLocalizer<DeskText> text) : DeskController(text)
{
    [HttpGet("bai-viet/{id:long}/xem-truoc")]
    public async Task<IActionResult> Show(long id, CancellationToken ct)
    {
        if (await preview.PreviewAsync(id, ct) is not { } page || await articles.FindAsync(id, ct) is not { } article)
        {
            return NotFound();
        }

        ViewData[PageHead.Key] = new PageHead { Title = page.Headline, Listed = false };
        return View(new ArticlePreviewPage(await surroundings.PreviewAsync(page, ct), article, Me));
    }

    /// <summary>The body typed so far, rendered by the code that renders it for readers.</summary>
    /// <param name="form">A static page sends none: it is laid out like a story.</param>
    [HttpPost("xem-truoc")]
    public async Task<IActionResult> Live(string? body, ArticleForm form, CancellationToken ct)
    {
        var rendered = await renderer.RenderAsync(VietnameseText.Clean(body), form, null, ct);
        return Content(rendered.Html, "text/html; charset=utf-8");
    }
}
