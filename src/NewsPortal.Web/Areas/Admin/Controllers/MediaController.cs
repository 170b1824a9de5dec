using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NewsPortal.Core.Common;
using NewsPortal.Core.Media;
using NewsPortal.Core.Users;
using NewsPortal.Web.Areas.Admin.Forms;
using NewsPortal.Web.Areas.Admin.ViewModels;

namespace NewsPortal.Web.Areas.Admin.Controllers;

/// <summary>Kho ảnh.</summary>
[Route("admin/anh")]
public sealed class MediaController(IMediaLibrary media, MediaUploads uploads, IStringLocalizer<DeskText> text)
    : DeskController(text)
{
    private const int PageSize = 24;

    [HttpGet("")]
    public async Task<IActionResult> Index(
        [FromQuery(Name = "tim")] string? words, CancellationToken ct, [FromQuery(Name = "trang")] int page = 1)
    {
        var pictures = await media.PageAsync(new MediaFilter { Words = words, Page = page }, PageSize, ct);
        return pictures.Exists ? View(new MediaPage(words, pictures, new UploadForm(), [])) : NotFound();
    }

    [HttpPost("")]
    public async Task<IActionResult> Upload(UploadForm form, CancellationToken ct)
    {
        if (form.Files.Count == 0)
        {
            Refuse(new Reason(nameof(form.Files), "FilesRequired"));
        }

        var results = ModelState.IsValid ? await uploads.AddAsync(form, Me, ct) : [];
        var stored = results.Count(r => r.Asset is not null);
        if (ModelState.IsValid && stored == results.Count)
        {
            Say("Media.Uploaded", stored);
            return RedirectToAction(nameof(Index));
        }

        var pictures = await media.PageAsync(new MediaFilter(), PageSize, ct);
        return View(nameof(Index), new MediaPage(null, pictures, form, [.. results.Where(r => r.Asset is null)]));
    }

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Edit(int id, CancellationToken ct) =>
        await media.FindAsync(id, ct) is { } asset
            ? View(new MediaEditPage(asset, new MediaForm
            {
                Caption = asset.Caption, AltText = asset.AltText, Credit = asset.Credit, Version = asset.Version,
            }))
            : NotFound();

    [HttpPost("{id:int}")]
    public async Task<IActionResult> Save(int id, MediaForm form, CancellationToken ct)
    {
        if (await media.FindAsync(id, ct) is not { } asset)
        {
            return NotFound();
        }

        if (asset.UploadedById != Me.Id && !Me.HasAny(StaffDuties.Editing))
        {
            return Forbid();
        }

        var result = await media.DescribeAsync(
            id, form.Version,
            asset.Words with
            {
                Caption = form.Caption ?? string.Empty, AltText = form.AltText ?? string.Empty,
                Credit = form.Credit ?? string.Empty,
            },
            asset.Focus, Me, ct);
        if (result.Done)
        {
            Say("Media.Saved");
            return RedirectToAction(nameof(Edit), new { id });
        }

        if (result.Conflict)
        {
            form.Version = asset.Version;
            return Overtaken("Edit", new MediaEditPage(asset, form),
            [
                ComparedField.Of("Media.Caption", asset.Caption, form.Caption),
                ComparedField.Of("Media.AltText", asset.AltText, form.AltText),
                ComparedField.Of("Media.Credit", asset.Credit, form.Credit),
            ]);
        }

        Refuse(result.Reasons);
        return View("Edit", new MediaEditPage(asset, form));
    }
}
