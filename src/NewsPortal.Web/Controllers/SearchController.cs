using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Authors;
using NewsPortal.Core.Common;
using NewsPortal.Core.Search;
using NewsPortal.Web.ViewModels;

namespace NewsPortal.Web.Controllers;

/// <summary>Tìm kiếm. Whatever stands in the address is answered: what means nothing is left out, and said.</summary>
[AllowAnonymous]
public sealed class SearchController(
    IArticleSearch search, IPublishedLists lists, IAuthors authors, SiteFrame frame, IStringLocalizer<SiteText> text)
    : Controller
{
    private const int NewestHeadlines = 8;

    [HttpGet(PortalPaths.Search), Paged]
    public async Task<IActionResult> Index(SearchQuery query, int page, CancellationToken ct)
    {
        var reading = await SearchReading.OfAsync(query, await frame.CategoriesAsync(), authors, ct);
        var choice = reading.Choice;
        var found = choice.AsksNothing
            ? null : await search.SearchAsync(choice.ToRequest(page), SearchViewModel.Size, ct);
        if (found is { Hits.Exists: false } || (found is null && page > 1))
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }

        ViewData[PageHead.Key] = new PageHead
        {
            Title = choice.Words.Length == 0 ? text["Search.Title"] : text["Search.TitleFor", choice.Words],
            CanonicalPath = choice.AsksNothing ? PortalPaths.Search : null,
            Listed = false,
        };
        var newest = found is { Hits.Count: > 0 }
            ? [] : await lists.LatestAsync(ListOwner.Site, NewestHeadlines, 0, ct);
        return View(new SearchViewModel(reading, found, newest)
        {
            Today = DateOnly.FromDateTime(PortalTime.ToLocal(frame.Now).DateTime),
        });
    }
}
