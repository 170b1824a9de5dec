using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NewsPortal.Core.Common;
using NewsPortal.Core.Pages;
using NewsPortal.Web.Areas.Admin.ViewModels;
using NewsPortal.Web.Startup;

namespace NewsPortal.Web.Areas.Admin.Controllers;

/// <summary>Chuyển hướng: địa chỉ cũ dẫn đến đâu.</summary>
[Route("admin/chuyen-huong")]
[Authorize(Policy = Policies.Structure)]
public sealed class RedirectController(IRedirectDesk desk, AddressTrial trial, IStringLocalizer<DeskText> text)
    : DeskController(text)
{
    private const int PageSize = 50;

    [HttpGet("")]
    public async Task<IActionResult> Index(RedirectQuery query, CancellationToken ct)
    {
        var rows = await desk.PageAsync(query.ToFilter(), PageSize, ct);
        return rows.Exists
            ? View(new RedirectListPage(query, rows, await trial.OfAsync(query.Trial, ct))) : NotFound();
    }

    [HttpGet("tao")]
    public IActionResult Create() => View("Edit", new RedirectForm());

    [HttpGet("sua")]
    public async Task<IActionResult> Edit([FromQuery(Name = "tu")] string? from, CancellationToken ct) =>
        await desk.FindAsync(from ?? string.Empty, ct) is { } row
            ? View(new RedirectForm { From = row.FromPath, To = row.ToPath, SeenTarget = row.ToPath }) : NotFound();

    [HttpPost("tao")]
    [HttpPost("sua")]
    public async Task<IActionResult> Save(RedirectForm form, CancellationToken ct)
    {
        var draft = new RedirectDraft(form.From ?? string.Empty, form.To ?? string.Empty);
        var seen = string.IsNullOrEmpty(form.SeenTarget) ? null : form.SeenTarget;
        var result = await desk.SaveAsync(draft, seen, Me, ct);
        if (result.Done)
        {
            Say("Redirect.Saved");
            return RedirectToAction(nameof(Index));
        }

        Refuse(result.Conflict ? [new Reason(string.Empty, "Overtaken")] : result.Reasons);
        return View("Edit", form);
    }

    [HttpPost("xoa")]
    public async Task<IActionResult> Remove(RedirectForm form, CancellationToken ct)
    {
        var result = await desk.RemoveAsync(form.From ?? string.Empty, Me, ct);
        if (result.Done)
        {
            Say("Redirect.Removed");
        }
        else
        {
            Warn([new Reason(string.Empty, "Overtaken")]);
        }

        return RedirectToAction(nameof(Index));
    }
}
