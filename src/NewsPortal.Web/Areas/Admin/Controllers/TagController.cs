using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NewsPortal.Core.Tags;

namespace NewsPortal.Web.Areas.Admin.Controllers;

/// <summary>Từ khóa: completion while typing.</summary>
[Route("admin/tu-khoa")]
public sealed class TagController(ITags tags, IStringLocalizer<DeskText> text) : DeskController(text)
{
    private const int Suggestions = 8;

    [HttpGet("goi-y")]
    public async Task<IActionResult> Suggest([FromQuery(Name = "tim")] string? typed, CancellationToken ct) =>
        Json(string.IsNullOrWhiteSpace(typed) ? [] : await tags.SuggestAsync(typed, Suggestions, ct));
}
