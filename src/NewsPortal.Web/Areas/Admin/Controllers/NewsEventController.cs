using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NewsPortal.Core.Common;
using NewsPortal.Core.Events;
using NewsPortal.Core.Media;
using NewsPortal.Web.Areas.Admin.ViewModels;
using NewsPortal.Web.Startup;

namespace NewsPortal.Web.Areas.Admin.Controllers;

/// <summary>Dòng sự kiện.</summary>
[Route("admin/su-kien")]
[Authorize(Policy = Policies.Editing)]
public sealed class NewsEventController(INewsEvents events, IMediaLibrary media, IStringLocalizer<DeskText> text)
    : DeskController(text)
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await events.AllAsync(ct));

    [HttpGet("tao")]
    public async Task<IActionResult> Create(CancellationToken ct) => await ShowAsync(new NewsEventForm(), ct);

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Edit(int id, CancellationToken ct) =>
        await events.FindAsync(id, ct) is { } found ? await ShowAsync(NewsEventForm.From(found), ct) : NotFound();

    [HttpPost("tao")]
    [HttpPost("{id:int}")]
    public async Task<IActionResult> Save(int id, NewsEventForm form, CancellationToken ct)
    {
        form.Id = id;
        var newsEvent = form.ToEvent(id);
        if (newsEvent.CoverMediaId is { } cover && await media.FindAsync(cover, ct) is null)
        {
            Refuse(new Reason(nameof(form.CoverMediaId), "PictureUnknown"));
        }

        if (!ModelState.IsValid)
        {
            return await ShowAsync(form, ct);
        }

        var result = await events.SaveAsync(newsEvent, Me, ct);
        if (result.Done)
        {
            Say("Event.Saved", form.Name ?? string.Empty);
            return RedirectToAction(nameof(Index));
        }

        if (result.Conflict && await events.FindAsync(id, ct) is { } theirs)
        {
            form.Version = theirs.Version;
            await AddCoverAsync(form, ct);
            return Overtaken("Edit", form, form.ComparedTo(theirs, state => Text[$"NewsEventState.{state}"]));
        }

        if (result.Conflict)
        {
            return NotFound();
        }

        Refuse(result.Reasons);
        return await ShowAsync(form, ct);
    }

    private async Task<ViewResult> ShowAsync(NewsEventForm form, CancellationToken ct)
    {
        await AddCoverAsync(form, ct);
        return View("Edit", form);
    }

    private async Task AddCoverAsync(NewsEventForm form, CancellationToken ct) =>
        ViewData["Cover"] = form.CoverMediaId is { } id ? await media.FindAsync(id, ct) : null;
}
