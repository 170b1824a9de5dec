using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NewsPortal.Core.Categories;
using NewsPortal.Core.Common;
using NewsPortal.Web.Areas.Admin.Forms;
using NewsPortal.Web.Areas.Admin.ViewModels;
using NewsPortal.Web.Startup;

namespace NewsPortal.Web.Areas.Admin.Controllers;

/// <summary>Chuyên mục.</summary>
[Route("admin/chuyen-muc")]
[Authorize(Policy = Policies.Structure)]
public sealed class CategoryController(ICategories categories, IStringLocalizer<DeskText> text)
    : NamedController<CategoryForm, Category>(text)
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await categories.TreeAsync(ct));

    [HttpGet("tao")]
    public async Task<IActionResult> Create(int? parentId, CancellationToken ct) =>
        await ShowAsync(new CategoryForm { ParentId = parentId }, ct);

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Edit(int id, CancellationToken ct) =>
        await FindThingAsync(id, ct) is { } category
            ? await ShowAsync(CategoryForm.From(category), ct)
            : NotFound();

    [HttpPost("tao")]
    [HttpPost("{id:int}")]
    public async Task<IActionResult> Save(int id, CategoryForm form, CancellationToken ct)
    {
        form.Id = id;
        return ModelState.IsValid
            ? await AnswerAsync(await categories.SaveAsync(form.ToCategory(), Me, ct), form, "Category.Saved", ct)
            : await ShowAsync(form, ct);
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

    protected override async Task<Category?> FindThingAsync(int id, CancellationToken ct) =>
        (await categories.TreeAsync(ct)).Find(id);

    protected override IReadOnlyList<ComparedField> Compare(CategoryForm mine, Category theirs) =>
        mine.ComparedTo(theirs, (CategoryTree)ViewData[nameof(CategoryTree)]!);

    protected override async Task PrepareAsync(CategoryForm form, CancellationToken ct) =>
        ViewData[nameof(CategoryTree)] = await categories.TreeAsync(ct);
}
