using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NewsPortal.Core.Common;
using NewsPortal.Core.Search;
using NewsPortal.Web.ViewModels;

namespace NewsPortal.Web.Controllers;

[AllowAnonymous]
public sealed class SearchController(IArticleSearch search, IStringLocalizer<SiteText> text) : Controller
{
    [HttpGet(PortalPaths.Search), Paged]
    public async Task<IActionResult> Index(string? q, int page, CancellationToken ct)
    {
        var words = VietnameseText.CleanLine(q);
        words = words.Length > SearchRequest.WordsLength ? words[..SearchRequest.WordsLength] : words;
        var asked = new SearchRequest { Words = words, Page = page };
        var found = words.Length == 0 ? null : await search.SearchAsync(asked, SearchViewModel.Size, ct);
        if (found is { Hits.Exists: false } || (found is null && page > 1))
        {
            return NotFound();
        }

        ViewData[PageHead.Key] = new PageHead
        {
            Title = words.Length == 0 ? text["Search.Title"] : text["Search.TitleFor", words],
            CanonicalPath = words.Length == 0 ? PortalPaths.Search : null,
            Listed = false,
        };
        return View(new SearchViewModel(words, found?.Hits));
    }
}
