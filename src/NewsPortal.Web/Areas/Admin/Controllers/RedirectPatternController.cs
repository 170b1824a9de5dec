using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NewsPortal.Core.Common;
using NewsPortal.Core.Pages;
using NewsPortal.Web.Areas.Admin.ViewModels;
using NewsPortal.Web.Startup;

namespace NewsPortal.Web.Areas.Admin.Controllers;

/// <summary>Mẫu địa chỉ của trang cũ.</summary>
[Route("admin/chuyen-huong/mau")]
[Authorize(Policy = Policies.Addresses)]
public sealed class RedirectPatternController(
    IRedirectPatterns patterns, AddressTrial trial, IStringLocalizer<DeskText> text) : DeskController(text)
{
    [HttpGet("")]
    public async Task<IActionResult> Index([FromQuery(Name = "thu")] string? address, CancellationToken ct) =>
        View(new PatternListPage(await patterns.AllAsync(ct), await trial.OfAsync(address, ct)));

    [HttpGet("tao")]
    public async Task<IActionResult> Create(CancellationToken ct)
    {
        var all = await patterns.AllAsync(ct);
        return View("Edit", new PatternForm { Position = all.Select(p => p.Position).DefaultIfEmpty(0).Max() + 1 });
    }

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Edit(int id, CancellationToken ct) =>
        (await patterns.AllAsync(ct)).FirstOrDefault(p => p.Id == id) is { } row
            ? View(PatternForm.From(row)) : NotFound();

    [HttpPost("tao")]
    [HttpPost("{id:int}")]
    public async Task<IActionResult> Save(int id, PatternForm form, CancellationToken ct)
    {
        form.Id = id;
        if (!ModelState.IsValid)
        {
            return View("Edit", form);
        }

        var result = await patterns.SaveAsync(form.ToRow(id), Me, ct);
        if (result.Done)
        {
            Say("Pattern.Saved");
            return RedirectToAction(nameof(Index));
        }

        Refuse(result.Conflict ? [new Reason(string.Empty, "Overtaken")] : result.Reasons);
        return View("Edit", form);
    }

    [HttpPost("{id:int}/xoa")]
    public async Task<IActionResult> Remove(int id, CancellationToken ct)
    {
        var result = await patterns.RemoveAsync(id, Me, ct);
        if (result.Done)
        {
            Say("Pattern.Removed");
        }
        else
        {
            Warn([new Reason(string.Empty, "Overtaken")]);
        }

        return RedirectToAction(nameof(Index));
    }
}
