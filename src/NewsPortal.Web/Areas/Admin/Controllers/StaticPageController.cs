using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NewsPortal.Core.Pages;
using NewsPortal.Web.Areas.Admin.Forms;
using NewsPortal.Web.Areas.Admin.ViewModels;
using NewsPortal.Web.Startup;

namespace NewsPortal.Web.Areas.Admin.Controllers;

/// <summary>Trang thông tin.</summary>
[Route("admin/trang-thong-tin")]
[Authorize(Policy = Policies.Structure)]
public sealed class StaticPageController(IStaticPages pages, IStringLocalizer<DeskText> text)
    : NamedController<StaticPageForm, StaticPage>(text)
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await pages.LinksAsync(ct));

    [HttpGet("tao")]
    public Task<ViewResult> Create(CancellationToken ct) => ShowAsync(new StaticPageForm(), ct);

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Edit(int id, CancellationToken ct) =>
        await pages.FindAsync(id, ct) is { } page
            ? await ShowAsync(StaticPageForm.From(page), ct) : NotFound();

    [HttpPost("tao")]
    [HttpPost("{id:int}")]
    public async Task<IActionResult> Save(int id, StaticPageForm form, CancellationToken ct)
    {
        form.Id = id;
        return ModelState.IsValid
            ? await AnswerAsync(await pages.SaveAsync(form.ToPage(), Me, ct), form, "Page.Saved", ct)
            : await ShowAsync(form, ct);
    }

    protected override Task<StaticPage?> FindThingAsync(int id, CancellationToken ct) => pages.FindAsync(id, ct);

    protected override IReadOnlyList<ComparedField> Compare(StaticPageForm mine, StaticPage theirs) =>
        mine.ComparedTo(theirs);
}
