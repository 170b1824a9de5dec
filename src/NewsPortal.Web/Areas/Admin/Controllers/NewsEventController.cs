using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NewsPortal.Core.Common;
using NewsPortal.Core.Events;
using NewsPortal.Core.Media;
using NewsPortal.Web.Areas.Admin.Forms;
using NewsPortal.Web.Areas.Admin.ViewModels;
using NewsPortal.Web.Startup;

namespace NewsPortal.Web.Areas.Admin.Controllers;

/// <summary>Dòng sự kiện.</summary>
[Route("admin/su-kien")]
[Authorize(Policy = Policies.Editing)]
public sealed class NewsEventController(INewsEvents events, IMediaLibrary media, IStringLocalizer<DeskText> text)
    : NamedController<NewsEventForm, NewsEvent>(text)
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
        var newsEvent = form.ToEvent();
        if (newsEvent.CoverMediaId is { } cover && await media.FindAsync(cover, ct) is null)
        {
            Refuse(new Reason(nameof(form.CoverMediaId), "PictureUnknown"));
        }

        return ModelState.IsValid
            ? await AnswerAsync(await events.SaveAsync(newsEvent, Me, ct), form, "Event.Saved", ct)
            : await ShowAsync(form, ct);
    }

    protected override Task<NewsEvent?> FindThingAsync(int id, CancellationToken ct) => events.FindAsync(id, ct);

    protected override IReadOnlyList<ComparedField> Compare(NewsEventForm mine, NewsEvent theirs) =>
        mine.ComparedTo(theirs, state => Text[$"NewsEventState.{state}"]);

    protected override async Task PrepareAsync(NewsEventForm form, CancellationToken ct) =>
        ViewData["Cover"] = form.CoverMediaId is { } id ? await media.FindAsync(id, ct) : null;
}
