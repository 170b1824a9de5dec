using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NewsPortal.Core.Common;
using NewsPortal.Core.Events;
using NewsPortal.Core.Media;
using NewsPortal.Web.Areas.Admin.ViewModels;

namespace NewsPortal.Web.Areas.Admin.Controllers;

/// <summary>Kho ảnh: tìm, lọc, và tải lên bằng biểu mẫu thường khi không có JavaScript.</summary>
[Route("admin/anh")]
public sealed class MediaListController(
    IMediaLibrary media, INewsEvents events, MediaUploads uploads, IStringLocalizer<DeskText> text)
    : DeskController(text)
{
    private const int PageSize = 24;

    [HttpGet("")]
    public async Task<IActionResult> Index(MediaQuery query, CancellationToken ct)
    {
        var page = await PageAsync(query, ct);
        return page.List.Pictures.Exists ? View(page) : NotFound();
    }

    [HttpPost("")]
    public async Task<IActionResult> Upload(UploadForm form, CancellationToken ct)
    {
        if (form.Files.Count == 0)
        {
            Refuse(new Reason(nameof(form.Files), "FilesRequired"));
        }

        var outcomes = ModelState.IsValid ? await uploads.AddAsync(form, Me, ct) : [];
        if (outcomes.Count > 0 && outcomes.All(o => o.IsPlain))
        {
            Say("Media.Uploaded", outcomes.Count);
            return RedirectToAction(nameof(Index));
        }

        return View(nameof(Index), await PageAsync(new MediaQuery(), ct) with { Upload = form, Outcomes = outcomes });
    }

    private async Task<MediaListPage> PageAsync(MediaQuery query, CancellationToken ct)
    {
        var pictures = await media.PageAsync(query.ToFilter(), PageSize, ct);
        return new MediaListPage(
            new MediaChoicePage(query, pictures, MediaQuery.LibraryPath),
            await events.AllAsync(ct), await media.UploadersAsync(ct))
        {
            Unused = await media.UnusedAsync([.. pictures.Select(p => p.Id)], ct),
        };
    }
}
