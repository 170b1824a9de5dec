using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NewsPortal.Core.Articles;
using NewsPortal.Web.Areas.Admin.ViewModels;

namespace NewsPortal.Web.Areas.Admin.ViewComponents;

/// <summary>Both texts of a story, above the editor of whoever saved second.</summary>
public sealed class ComparedArticleViewComponent(IDeskArticles list, IStringLocalizer<DeskText> text) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(ArticleEditPage page)
    {
        if (page.Theirs is not { } theirs)
        {
            return Content(string.Empty);
        }

        var ids = new[] { theirs, page.Input }.SelectMany(a => a.RelatedIds.Concat(a.UnrelatedIds)).Distinct();
        var headlines = (await list.GetAsync([.. ids], HttpContext.RequestAborted))
            .ToDictionary(row => row.Id, row => row.Headline);
        return View(ComparedArticle.Of(page, theirs, headlines, key => text[key]));
    }
}
