using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NewsPortal.Core.Common;
using NewsPortal.Core.Pages;
using NewsPortal.Web.Areas.Admin.ViewModels;
using NewsPortal.Web.Startup;

namespace NewsPortal.Web.Areas.Admin.Controllers;

/// <summary>Nhập và xuất chuyển hướng bằng tệp CSV.</summary>
[Route("admin/chuyen-huong")]
[Authorize(Policy = Policies.Addresses)]
public sealed class RedirectFileController(IRedirectDesk desk, TimeProvider clock, IStringLocalizer<DeskText> text)
    : DeskController(text)
{
    [HttpGet("nhap")]
    public IActionResult Import() => View(new RedirectImportPage());

    [HttpPost("nhap")]
    public async Task<IActionResult> Import(RedirectImportForm form, CancellationToken ct)
    {
        var lines = await ReadAsync(form.File, ct);
        if (lines is null)
        {
            return View(new RedirectImportPage { LeaveOutBad = form.LeaveOutBad });
        }

        var report = await desk.ImportAsync(lines, form.LeaveOutBad, Me, ct);
        if (report.Problems.Count == 0 && report.Doubts.Count == 0)
        {
            Say("Redirect.Imported", report.Added, report.Changed, report.Unchanged);
            return RedirectToAction("Index", "Redirect");
        }

        return View(new RedirectImportPage { LeaveOutBad = form.LeaveOutBad, Report = report });
    }

    /// <summary>With a byte order mark, or spreadsheets take Vietnamese for something else.</summary>
    [HttpGet("xuat.csv")]
    public async Task Export(CancellationToken ct)
    {
        var day = PortalTime.ToLocal(clock.GetUtcNow().UtcDateTime)
            .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Response.ContentType = "text/csv; charset=utf-8";
        Response.Headers.ContentDisposition = $"attachment; filename=\"chuyen-huong-{day}.csv\"";
        await using var writer = new StreamWriter(Response.Body, new UTF8Encoding(true));
        await writer.WriteAsync(CsvText.Line("from", "to", "origin", "created", "hits", "last hit"));
        await foreach (var row in desk.AllAsync(ct))
        {
            var lastHit = row.LastHitAt is { } at ? PortalTime.Iso(at) : string.Empty;
            await writer.WriteAsync(CsvText.Line(
                row.FromPath, row.ToPath, $"{row.Origin}", PortalTime.Iso(row.CreatedAt), $"{row.Hits}", lastHit));
        }
    }

    /// <summary>The lines of the file; null, and refused, when it cannot be read.</summary>
    private async Task<IReadOnlyList<RedirectLine>?> ReadAsync(IFormFile? file, CancellationToken ct)
    {
        const int Most = 10 * 1024 * 1024;
        if (file is null or { Length: 0 } or { Length: > Most })
        {
            var isThere = file is { Length: > 0 };
            Refuse(new Reason(nameof(RedirectImportForm.File), isThere ? "CsvTooLarge" : "CsvRequired"));
            return null;
        }

        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, ct);
        var lines = CsvText.Decode(bytes.ToArray()) is { } words ? RedirectFile.Lines(words) : null;
        if (lines is { Count: > 0 and <= RedirectFile.MostLines })
        {
            return lines;
        }

        Refuse(
            lines is null ? new Reason(nameof(RedirectImportForm.File), "CsvNotUtf8")
            : lines.Count == 0 ? new Reason(nameof(RedirectImportForm.File), "CsvEmpty")
            : new Reason(nameof(RedirectImportForm.File), "CsvTooManyLines", RedirectFile.MostLines, lines.Count));
        return null;
    }
}
