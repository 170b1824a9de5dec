using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NewsPortal.Core.Common;
using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Identity;
using NewsPortal.Web.Areas.Admin.ViewModels;

namespace NewsPortal.Web.Areas.Admin.Controllers;

/// <summary>Một bức ảnh: chú thích, nguồn, điểm nhấn, và những trang đang dùng.</summary>
[Route("admin/anh/{id:int}")]
public sealed class MediaController(
    IMediaLibrary media, UserManager<StaffUser> users, IStringLocalizer<DeskText> text) : DeskController(text)
{
    [HttpGet("")]
    public async Task<IActionResult> Edit(int id, CancellationToken ct) =>
        await media.FindAsync(id, ct) is { } asset
            ? View(await PageAsync(asset, MediaForm.From(asset), ct))
            : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Save(int id, MediaForm form, CancellationToken ct)
    {
        if (await media.FindAsync(id, ct) is not { } asset)
        {
            return NotFound();
        }

        if (!MediaRules.MayDescribe(asset, await media.UsesAsync(id, ct), Me))
        {
            return Forbid();
        }

        if (form.ToFocus() is not { } focus)
        {
            Refuse(new Reason("Focus", "FocusInvalid"));
            Refuse(MediaRules.CheckWords(PictureWords.Clean(form.ToWords())));
            return View("Edit", await PageAsync(asset, form, ct));
        }

        return ModelState.IsValid
            ? await SaveAsync(asset, form, focus, ct)
            : View("Edit", await PageAsync(asset, form, ct));
    }

    private async Task<IActionResult> SaveAsync(
        MediaAsset asset, MediaForm form, FocalPoint focus, CancellationToken ct)
    {
        var result = await media.DescribeAsync(asset.Id, form.Version, form.ToWords(), focus, Me, ct);
        if (result.Done)
        {
            var live = (await media.UsesAsync(asset.Id, ct)).Count(u => u.IsLive);
            Say(live == 0 ? "Media.Saved" : "Media.SavedLive", live);
            return RedirectToAction(nameof(Edit), new { id = asset.Id });
        }

        if (result.Conflict && await media.FindAsync(asset.Id, ct) is { } theirs)
        {
            form.Version = theirs.Version;
            return Overtaken(
                "Edit", await PageAsync(theirs, form, ct), form.ComparedTo(theirs, key => Text[key]));
        }

        Refuse(result.Reasons);
        return View("Edit", await PageAsync(asset, form, ct));
    }

    private async Task<MediaEditPage> PageAsync(MediaAsset asset, MediaForm form, CancellationToken ct)
    {
        var uses = await media.UsesAsync(asset.Id, ct);
        var uploader = await users.FindByIdAsync(asset.UploadedById.ToString(CultureInfo.InvariantCulture));
        return new MediaEditPage(asset, form)
        {
            MayEdit = MediaRules.MayDescribe(asset, uses, Me),
            Uploader = uploader?.DisplayName,
            Uses = uses,
            Similar = await media.SimilarAsync(asset.Id, ct),
        };
    }
}
