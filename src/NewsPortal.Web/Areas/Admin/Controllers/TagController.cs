using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NewsPortal.Core.Common;
using NewsPortal.Core.Tags;
using NewsPortal.Web.Areas.Admin.ViewModels;
using NewsPortal.Web.Startup;

namespace NewsPortal.Web.Areas.Admin.Controllers;

/// <summary>Từ khóa: completion while typing, and another name or address for one.</summary>
[Route("admin/tu-khoa")]
public sealed class TagController(ITags tags, IStringLocalizer<DeskText> text) : DeskController(text)
{
    private const int Suggestions = 8;
    private const int PageSize = 50;

    [HttpGet("goi-y")]
    public async Task<IActionResult> Suggest([FromQuery(Name = "tim")] string? typed, CancellationToken ct) =>
        Json(string.IsNullOrWhiteSpace(typed) ? [] : await tags.SuggestAsync(typed, Suggestions, ct));

    [HttpGet("")]
    [Authorize(Policy = Policies.Editing)]
    public async Task<IActionResult> Index(
        [FromQuery(Name = "tim")] string? typed, [FromQuery(Name = "trang")] int page = 1,
        CancellationToken ct = default)
    {
        var rows = await tags.PageAsync(typed ?? string.Empty, page, PageSize, ct);
        return rows.Exists ? View(new TagListPage(typed ?? string.Empty, rows)) : NotFound();
    }

    [HttpGet("{id:int}")]
    [Authorize(Policy = Policies.Editing)]
    public async Task<IActionResult> Edit(int id, CancellationToken ct) =>
        await tags.GetAsync([id], ct) is [var tag] ? View(TagForm.From(tag)) : NotFound();

    [HttpPost("{id:int}")]
    [Authorize(Policy = Policies.Editing)]
    public async Task<IActionResult> Save(int id, TagForm form, CancellationToken ct)
    {
        form.Id = id;
        var (name, seen) = (form.Name ?? string.Empty, form.SeenName ?? string.Empty);
        var result = await tags.RenameAsync(id, seen, name, SlugOrName.Of(form.Slug, name), Me, ct);
        if (result.Done)
        {
            Say("Tag.Saved", name);
            return RedirectToAction(nameof(Index));
        }

        Refuse(result.Conflict ? [new Reason(string.Empty, "Overtaken")] : result.Reasons);
        return View("Edit", form);
    }
}
