using Microsoft.AspNetCore.Mvc;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Web.Areas.Admin.ViewModels;
using NewsPortal.Web.ViewModels;

namespace NewsPortal.Web.Areas.Admin.ViewComponents;

/// <summary>“Tin liên quan” of the editor: what readers will get, what is pinned, what is left out.</summary>
public sealed class RelatedPanelViewComponent(
    IDeskArticles list, ArticleFinder finder, ArticleSurroundings surroundings) : ViewComponent
{
    private const int FoundRows = 6;

    /// <param name="move">The button just pressed; null when the page is opened.</param>
    public async Task<IViewComponentResult> InvokeAsync(ArticleInput input, long articleId, RelatedMove? move = null)
    {
        var ct = HttpContext.RequestAborted;
        return View(new RelatedPanel
        {
            ArticleId = articleId,
            Pinned = await list.GetAsync(input.RelatedIds, ct),
            Excluded = await list.GetAsync(input.UnrelatedIds, ct),
            Alike = articleId == 0 ? [] : await surroundings.AlikeAsync(
                articleId, input.EventIds.Find(id => id > 0), input.RelatedIds, input.UnrelatedIds, ct),
            Words = VietnameseText.CleanLine(input.RelatedWords),
            Found = move is null || string.IsNullOrWhiteSpace(input.RelatedWords)
                ? null : await FindAsync(input, articleId, ct),
            Move = move,
        });
    }

    private async Task<IReadOnlyList<ArticleRow>> FindAsync(ArticleInput input, long articleId, CancellationToken ct)
    {
        var rows = await finder.FindAsync(input.RelatedWords, FoundRows + input.RelatedIds.Count + 1, ct);
        return [.. rows.Where(r => r.Id != articleId && !input.RelatedIds.Contains(r.Id)).Take(FoundRows)];
    }
}
