using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NewsPortal.Core.Common;
using NewsPortal.Web.ViewModels;

namespace NewsPortal.Web.Controllers;

/// <summary>Gợi ý: what the search box offers while somebody types.</summary>
[AllowAnonymous]
public sealed class SuggestionController(SearchAnswers search, IStringLocalizer<SiteText> text) : Controller
{
    private const int Most = 8;
    private const int KeptSeconds = 60;

    [HttpGet(PortalPaths.Suggestions)]
    [ResponseCache(Duration = KeptSeconds, Location = ResponseCacheLocation.Client)]
    public async Task<IActionResult> Index(string? q, CancellationToken ct)
    {
        var typed = SearchChoice.WordsOf(q);
        var found = typed.Length < SuggestionList.LeastTyped ? [] : await search.SuggestAsync(typed, Most, ct);
        if (found is null)
        {
            Response.Headers.CacheControl = "no-store";
        }

        return Json(SuggestionList.Of(found ?? [], text));
    }
}
