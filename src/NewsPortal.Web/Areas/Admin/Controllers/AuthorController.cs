using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NewsPortal.Core.Authors;
using NewsPortal.Core.Common;
using NewsPortal.Web.Areas.Admin.ViewModels;
using NewsPortal.Web.Startup;

namespace NewsPortal.Web.Areas.Admin.Controllers;

/// <summary>Tác giả, bút danh.</summary>
[Route("admin/tac-gia")]
[Authorize(Policy = Policies.Editing)]
public sealed class AuthorController(IAuthors authors, IStringLocalizer<DeskText> text) : DeskController(text)
{
    [HttpGet("")]
    public async Task<IActionResult> Index([FromQuery(Name = "tim")] string? words, CancellationToken ct)
    {
        ViewData["Words"] = words;
        var key = VietnameseText.SearchKey(words).Trim();
        return View((await authors.AllAsync(ct)).Where(a => VietnameseText.SearchKey(a.Name).Contains(key)).ToList());
    }

    [HttpGet("tao")]
    public IActionResult Create() => View("Edit", new AuthorForm());

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Edit(int id, CancellationToken ct) =>
        await authors.FindAsync(id, ct) is { } author ? View(AuthorForm.From(author)) : NotFound();

    [HttpPost("tao")]
    [HttpPost("{id:int}")]
    public async Task<IActionResult> Save(int id, AuthorForm form, CancellationToken ct)
    {
        form.Id = id;
        if (!ModelState.IsValid)
        {
            return View("Edit", form);
        }

        var result = await authors.SaveAsync(form.ToAuthor(id), Me, ct);
        if (result.Done)
        {
            Say("Author.Saved", form.Name ?? string.Empty);
            return RedirectToAction(nameof(Index));
        }

        if (result.Conflict && await authors.FindAsync(id, ct) is { } theirs)
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
