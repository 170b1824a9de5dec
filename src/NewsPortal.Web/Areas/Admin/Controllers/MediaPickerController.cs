using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NewsPortal.Core.Media;
using NewsPortal.Web.Areas.Admin.ViewModels;

namespace NewsPortal.Web.Areas.Admin.Controllers;

/// <summary>Chọn ảnh: pieces of pages for the editor's picture dialog.</summary>
[Route("admin/anh")]
public sealed class MediaPickerController(IMediaLibrary media, MediaUploads uploads, IStringLocalizer<DeskText> text)
    : DeskController(text)
{
    private const int PageSize = 18;

    [HttpGet("chon")]
    public async Task<IActionResult> Choose(
        [FromQuery(Name = "tim")] string? words, CancellationToken ct, [FromQuery(Name = "trang")] int page = 1)
    {
        var pictures = await media.PageAsync(new MediaFilter { Words = words, Page = page }, PageSize, ct);
        return pictures.Exists ? PartialView(new MediaPage(words, pictures, new UploadForm(), [])) : NotFound();
    }

    [HttpPost("tai-len")]
    public async Task<IActionResult> Upload(UploadForm form, CancellationToken ct) =>
        PartialView(await uploads.AddAsync(form, Me, ct));
}
