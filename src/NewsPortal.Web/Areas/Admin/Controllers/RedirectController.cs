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
[Authorize(Policy = Policies.Addresses)]
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
            if (!await desk.LeadsToPageAsync(draft.From, ct))
            {
                Warn([new Reason("To", "RedirectToNowhere", draft.To)]);
            }

            return RedirectToAction(nameof(Index));
        }

        Refuse(result.Conflict ? [await OvertakenAsync(form, ct)] : result.Reasons);
        return View("Edit", form);
    }

    /// <summary>The form now goes on top of what somebody else made of the redirect, and says what that is.</summary>
    private async Task<Reason> OvertakenAsync(RedirectForm form, CancellationToken ct)
    {
        var key = OldAddress.Read(form.From ?? string.Empty)?.Key ?? string.Empty;
        form.SeenTarget = (await desk.FindAsync(key, ct))?.ToPath;
        return form.SeenTarget is { } target
            ? new Reason("To", "RedirectOvertaken", target) : new Reason("From", "RedirectGone");
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
