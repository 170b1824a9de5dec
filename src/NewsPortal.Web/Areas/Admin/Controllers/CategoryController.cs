using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NewsPortal.Core.Categories;
using NewsPortal.Core.Common;
using NewsPortal.Web.Areas.Admin.ViewModels;
using NewsPortal.Web.Startup;

namespace NewsPortal.Web.Areas.Admin.Controllers;

/// <summary>Chuyên mục.</summary>
[Route("admin/chuyen-muc")]
[Authorize(Policy = Policies.Structure)]
public sealed class CategoryController(ICategories categories, IStringLocalizer<DeskText> text) : DeskController(text)
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await categories.TreeAsync(ct));

    [HttpGet("tao")]
    public async Task<IActionResult> Create(int? parentId, CancellationToken ct) =>
        await ShowAsync(new CategoryForm { ParentId = parentId }, ct);

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Edit(int id, CancellationToken ct) =>
        (await categories.TreeAsync(ct)).Find(id) is { } category
            ? await ShowAsync(CategoryForm.From(category), ct)
            : NotFound();

    [HttpPost("tao")]
    [HttpPost("{id:int}")]
    public async Task<IActionResult> Save(int id, CategoryForm form, CancellationToken ct)
    {
        form.Id = id;
        if (!ModelState.IsValid)
        {
            return await ShowAsync(form, ct);
        }

        var result = await categories.SaveAsync(form.ToCategory(id), Me, ct);
        if (result.Done)
        {
            Say("Category.Saved", form.Name ?? string.Empty);
            return RedirectToAction(nameof(Index));
        }

        if (result.Conflict)
        {
            return await ShowConflictAsync(id, form, ct);
        }

        Refuse(result.Reasons);
        return await ShowAsync(form, ct);
    }

    [HttpPost("{id:int}/xoa")]
    public async Task<IActionResult> Remove(int id, long version, CancellationToken ct)
    {
        var result = await categories.RemoveAsync(id, version, Me, ct);
        if (result.Done)
        {
            Say("Category.Removed");
            return RedirectToAction(nameof(Index));
        }

        Warn(result.Conflict ? [new Reason(string.Empty, "Overtaken")] : result.Reasons);
        return RedirectToAction(nameof(Edit), new { id });
    }

    private async Task<ViewResult> ShowAsync(CategoryForm form, CancellationToken ct)
    {
        ViewData[nameof(CategoryTree)] = await categories.TreeAsync(ct);
        return View("Edit", form);
    }

    private async Task<IActionResult> ShowConflictAsync(int id, CategoryForm form, CancellationToken ct)
    {
        var tree = await categories.TreeAsync(ct);
        if (tree.Find(id) is not { } theirs)
        {
            return NotFound();
        }

        form.Version = theirs.Version;
        ViewData[nameof(CategoryTree)] = tree;
        return Overtaken("Edit", form, form.ComparedTo(theirs, tree));
    }
}
