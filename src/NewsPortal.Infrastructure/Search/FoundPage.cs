using NewsPortal.Core.Categories;
using NewsPortal.Core.Common;
using NewsPortal.Core.Search;
using NewsPortal.Infrastructure.Search.Finding;
using NewsPortal.Infrastructure.Search.Questions;
using NewsPortal.Infrastructure.Search.Spelling;

namespace NewsPortal.Infrastructure.Search;

internal sealed record AskedPage(SearchRequest Request, int Size, Question Question, CategoryTree Categories);

/// <summary>One page of what was found, with everything that stands around it.</summary>
internal sealed class FoundPage(SearchHits hits, CountNames names, DidYouMean didYouMean)
{
    public async Task<SearchResult> ShowAsync(AskedPage asked, Findings found, CancellationToken ct)
    {
        var (request, question) = (asked.Request, asked.Question);
        var articles = await hits.ReadAsync(found.Ids, ct);
        return new SearchResult(
            new PagedList<SearchHit>(
                SearchHits.Show(articles, question), request.Page, asked.Size, found.Counts.Total,
                ArticleFinder.MostListed),
            await names.ReadAsync(found.Counts, asked.Categories, request, ct),
            request.Page == 1 && !question.IsOpen ? await didYouMean.OfAsync(question, found, articles, ct) : null,
            found.IsRebuilding)
        {
            Fit = found.Fit,
        };
    }
}
