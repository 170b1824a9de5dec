using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NewsPortal.Core.Media;
using NewsPortal.Web.Areas.Admin.ViewModels;

namespace NewsPortal.Web.Areas.Admin.Controllers;

/// <summary>Chọn ảnh, tải ảnh: pieces of pages for the picture dialog and the uploader.</summary>
[Route("admin/anh")]
public sealed class MediaPickerController(IMediaLibrary media, MediaUploads uploads, IStringLocalizer<DeskText> text)
    : DeskController(text)
{
    private const int PageSize = 18;

    [HttpGet("chon")]
    public async Task<IActionResult> Choose(MediaQuery query, CancellationToken ct)
    {
        var pictures = await media.PageAsync(query.ToFilter(), PageSize, ct);
        return pictures.Exists
            ? PartialView(new MediaChoicePage(query, pictures, MediaQuery.PickerPath))
            : NotFound();
    }

    [HttpPost("tai-len")]
    public async Task<IActionResult> Upload(UploadForm form, CancellationToken ct) =>
        PartialView("Results", await uploads.AddAsync(form, Me, ct));

    /// <summary>Words of a picture just stored, saved from its row.</summary>
    [HttpPost("{id:int}/chu-thich")]
    public async Task<IActionResult> Describe(int id, MediaForm form, CancellationToken ct)
    {
        if (await media.FindAsync(id, ct) is not { } asset)
        {
            return NotFound();
        }

        return MediaRules.MayDescribe(asset, await media.UsesAsync(id, ct), Me)
            ? PartialView("Results", new[] { await uploads.DescribeAsync(asset, form, Me, ct) })
            : Forbid();
    }
}
