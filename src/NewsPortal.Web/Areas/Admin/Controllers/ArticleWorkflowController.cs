using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Web.Areas.Admin.ViewModels;
using NewsPortal.Web.Startup;

namespace NewsPortal.Web.Areas.Admin.Controllers;

/// <summary>Xuất bản, cập nhật bản đăng, gỡ bài: the verbs of the desk, one action each.</summary>
[Route("admin/bai-viet/{id:long}")]
[Authorize(Policy = Policies.Editing)]
public sealed class ArticleWorkflowController(
    EditorialDesk desk, IArticleRepository articles, IStringLocalizer<DeskText> text) : DeskController(text)
{
    [HttpPost("xuat-ban")]
    public async Task<IActionResult> Publish(long id, long version, CancellationToken ct) =>
        Done(id, await desk.PublishAsync(id, version, Me, ct), "Article.Did.Publish");

    [HttpPost("cap-nhat")]
    public async Task<IActionResult> Update(long id, long version, CancellationToken ct) =>
        Done(id, await desk.UpdateAsync(id, version, Me, ct), "Article.Did.Update");

    [HttpGet("go-bai")]
    public async Task<IActionResult> Withdraw(long id, CancellationToken ct)
    {
        if (await articles.FindAsync(id, ct) is not { } article)
        {
            return NotFound();
        }

        if (article.Objections(ArticleVerb.Withdraw, Me) is { Count: > 0 } objections)
        {
            Warn(objections);
            return RedirectToEditor(id);
        }

        return View(new WithdrawPage(
            article, await articles.FindPublicPathAsync(id, ct), new WithdrawForm(article.Version, string.Empty)));
    }

    [HttpPost("go-bai")]
    public async Task<IActionResult> Withdraw(long id, WithdrawForm form, CancellationToken ct)
    {
        var result = await desk.WithdrawAsync(id, form.Version, form.Reason ?? string.Empty, Me, ct);
        if (result.Done)
        {
            Say("Article.Did.Withdraw");
            return RedirectToEditor(id);
        }

        if (await articles.FindAsync(id, ct) is not { } article)
        {
            return NotFound();
        }

        // The reason stays; whoever still wants to withdraw the newer version presses the button again.
        ModelState.Clear();
        Refuse(result.Conflict ? [new Reason(string.Empty, "ArticleOvertaken")] : result.Reasons);
        return View(new WithdrawPage(
            article, await articles.FindPublicPathAsync(id, ct), form with { Version = article.Version }));
    }

    private RedirectToActionResult Done(long id, SaveResult result, string said)
    {
        if (result.Done)
        {
            Say(said);
        }
        else
        {
            Warn(result.Conflict ? [new Reason(string.Empty, "ArticleOvertaken")] : result.Reasons);
        }

        return RedirectToEditor(id);
    }

    private RedirectToActionResult RedirectToEditor(long id) => RedirectToAction("Edit", "Article", new { id });
}
