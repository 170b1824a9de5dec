using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Authors;
using NewsPortal.Core.Common;
using NewsPortal.Web.ViewModels;

namespace NewsPortal.Web.Controllers;

/// <summary>
/// Tìm kiếm. Whatever stands in the address is answered: what means nothing is left out, and said; filters without
/// words show all that passes them.
/// </summary>
[AllowAnonymous]
public sealed class SearchController(
    SearchAnswers search, IPublishedArticles published, IAuthors authors, SiteFrame frame,
    IStringLocalizer<SiteText> text) : Controller
{
    private const int NewestHeadlines = 8;
    private const string RetryAfterSeconds = "30";

    [HttpGet(PortalPaths.Search), Paged]
    public async Task<IActionResult> Index(SearchQuery query, int page, CancellationToken ct)
    {
        var categories = await frame.CategoriesAsync();
        var reading = await SearchReading.OfAsync(query, categories, authors, ct);
        var choice = reading.Choice;
        var found = choice.AsksNothing
            ? null : await search.FindAsync(choice.ToRequest(page), SearchViewModel.Size, ct);
        var newest = found is { Hits.Count: > 0 }
            ? [] : await published.LatestAsync(ListOwner.Site, NewestHeadlines, 0, ct);
        var model = new SearchViewModel(reading, found, newest)
        {
            Today = PortalTime.DayOf(frame.Now),
        };
        SetStatus(model, page);
        ViewData[PageHead.Key] = new PageHead
        {
            Title = TitleOf(model, new SearchFilters(model, categories, text)),
            CanonicalPath = choice.AsksNothing ? PortalPaths.Search : null,
            Listed = false,
        };
        return View(model);
    }

    private void SetStatus(SearchViewModel model, int page)
    {
        if (model.IsSilent)
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            Response.Headers.RetryAfter = RetryAfterSeconds;
            Response.Headers.CacheControl = "no-store";
        }
        else if (model.Found is { Hits.Exists: false } || (model.Found is null && page > 1))
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private string TitleOf(SearchViewModel model, SearchFilters filters)
    {
        var asked = model.Choice.Words.Length > 0
            ? model.Choice.Words : string.Join(", ", filters.Made().Select(made => made.Label));
        return asked.Length == 0 ? text["Search.Title"] : text["Search.TitleFor", asked];
    }
}
