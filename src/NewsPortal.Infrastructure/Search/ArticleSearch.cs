using NewsPortal.Core.Articles;
using NewsPortal.Core.Categories;
using NewsPortal.Core.Common;
using NewsPortal.Core.Search;
using NewsPortal.Infrastructure.Search.Finding;
using NewsPortal.Infrastructure.Search.Likeness;
using NewsPortal.Infrastructure.Search.Questions;
using NewsPortal.Infrastructure.Search.Suggestions;

namespace NewsPortal.Infrastructure.Search;

/// <summary>What readers ask: of the index which articles, of the published rows what is shown of them.</summary>
internal sealed class ArticleSearch(
    ArticleFinder finder, ICategories categories, FoundPage page, SuggestionReader suggestions, RelatedArticles related)
    : IArticleSearch
{
    public async Task<SearchResult> SearchAsync(SearchRequest request, int pageSize, CancellationToken ct)
    {
        var question = QuestionReader.Read(request.Words);
        if (question is { IsEmpty: true, IsOpen: false })
        {
            return new SearchResult(
                new PagedList<SearchHit>([], request.Page, pageSize, 0), SearchCounts.None, null, finder.IsRebuilding);
        }

        var tree = await categories.TreeAsync(ct);
        var filters = FilterReader.Read(request, tree);
        var found = finder.Find(question, filters, request.Order, (request.Page - 1L) * pageSize, pageSize);
        return await page.ShowAsync(new AskedPage(request, pageSize, question, tree), found, ct);
    }

    public Task<IReadOnlyList<Suggestion>> SuggestAsync(string typed, int count, CancellationToken ct) =>
        suggestions.ReadAsync(typed, count, ct);

    public Task<IReadOnlyList<ArticleCard>> RelatedAsync(long articleId, int count, CancellationToken ct) =>
        related.OfAsync(articleId, count, ct);

    public Task<IReadOnlyList<ArticleCard>> RelatedToDraftAsync(long articleId, int count, CancellationToken ct) =>
        related.OfDraftAsync(articleId, count, ct);
}
