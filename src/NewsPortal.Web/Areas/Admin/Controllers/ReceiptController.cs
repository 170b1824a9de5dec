using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Publications;
using NewsPortal.Web.Areas.Admin.ViewModels;
using NewsPortal.Web.Startup;

namespace NewsPortal.Web.Areas.Admin.Controllers;

/// <summary>Biên nhận: sau mỗi lần xuất bản, mọi nơi đã đúng chưa và lúc nào.</summary>
[Route("admin/bai-viet/{id:long}/bien-nhan")]
public sealed class ReceiptController(
    IArticleRepository articles, IPublicationSteps steps, IStringLocalizer<DeskText> text) : DeskController(text)
{
    [HttpGet("")]
    public async Task<IActionResult> Show(long id, CancellationToken ct) =>
        await articles.FindAsync(id, ct) is { } article
            ? View(new ReceiptPage(article, Receipt.Of(await steps.OfArticleAsync(id, ct)))) : NotFound();

    [HttpPost("{stepId:long}/thu-lai")]
    [Authorize(Policy = Policies.Editing)]
    public async Task<IActionResult> Retry(long id, long stepId, CancellationToken ct)
    {
        if (await steps.RetryAsync(id, stepId, Me, ct))
        {
            Say("Receipt.Retried");
        }
        else
        {
            Warn([new Reason(string.Empty, "StepIsDone")]);
        }

        return RedirectToAction(nameof(Show), new { id });
    }
}
