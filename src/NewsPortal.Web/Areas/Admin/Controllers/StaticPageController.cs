using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NewsPortal.Core.Pages;
using NewsPortal.Web.Areas.Admin.ViewModels;
using NewsPortal.Web.Startup;

namespace NewsPortal.Web.Areas.Admin.Controllers;

/// <summary>Trang thông tin.</summary>
[Route("admin/trang-thong-tin")]
[Authorize(Policy = Policies.Structure)]
public sealed class StaticPageController(IStaticPages pages, IStringLocalizer<DeskText> text) : DeskController(text)
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await pages.LinksAsync(ct));

    [HttpGet("tao")]
    public IActionResult Create() => View("Edit", new StaticPageForm());

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Edit(int id, CancellationToken ct) =>
        await pages.FindAsync(id, ct) is { } page ? View(StaticPageForm.From(page)) : NotFound();

    [HttpPost("tao")]
    [HttpPost("{id:int}")]
    public async Task<IActionResult> Save(int id, StaticPageForm form, CancellationToken ct)
    {
        form.Id = id;
        if (!ModelState.IsValid)
        {
            return View("Edit", form);
        }

        var result = await pages.SaveAsync(form.ToPage(id), Me, ct);
        if (result.Done)
        {
            Say("Page.Saved", form.Name ?? string.Empty);
            return RedirectToAction(nameof(Index));
        }

        if (result.Conflict && await pages.FindAsync(id, ct) is { } theirs)
        {
            form.Version = theirs.Version;
            return Overtaken("Edit", form, form.ComparedTo(theirs));
        }

        if (result.Conflict)
        {
            return NotFound();
        }

        Refuse(result.Reasons);
        return View("Edit", form);
    }
}
