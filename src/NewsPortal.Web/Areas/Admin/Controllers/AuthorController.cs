using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NewsPortal.Core.Authors;
using NewsPortal.Core.Common;
using NewsPortal.Web.Areas.Admin.Forms;
using NewsPortal.Web.Areas.Admin.ViewModels;
using NewsPortal.Web.Startup;

namespace NewsPortal.Web.Areas.Admin.Controllers;

/// <summary>Tác giả, bút danh.</summary>
[Route("admin/tac-gia")]
[Authorize(Policy = Policies.Editing)]
public sealed class AuthorController(IAuthors authors, IStringLocalizer<DeskText> text)
    : NamedController<AuthorForm, Author>(text)
{
    [HttpGet("")]
    public async Task<IActionResult> Index([FromQuery(Name = "tim")] string? words, CancellationToken ct)
    {
        ViewData["Words"] = words;
        var key = VietnameseText.SearchKey(words).Trim();
        return View((await authors.AllAsync(ct)).Where(a => VietnameseText.SearchKey(a.Name).Contains(key)).ToList());
    }

    [HttpGet("tao")]
    public Task<ViewResult> Create(CancellationToken ct) => ShowAsync(new AuthorForm(), ct);

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Edit(int id, CancellationToken ct) =>
        await authors.FindAsync(id, ct) is { } author
            ? await ShowAsync(AuthorForm.From(author), ct) : NotFound();

    [HttpPost("tao")]
    [HttpPost("{id:int}")]
    public async Task<IActionResult> Save(int id, AuthorForm form, CancellationToken ct)
    {
        form.Id = id;
        return ModelState.IsValid
            ? await AnswerAsync(await authors.SaveAsync(form.ToAuthor(), Me, ct), form, "Author.Saved", ct)
            : await ShowAsync(form, ct);
    }

    protected override Task<Author?> FindThingAsync(int id, CancellationToken ct) => authors.FindAsync(id, ct);

    protected override IReadOnlyList<ComparedField> Compare(AuthorForm mine, Author theirs) => mine.ComparedTo(theirs);
}
