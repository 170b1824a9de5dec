using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Search;

namespace NewsPortal.Web.Tests.Pages;

/// <summary>A search that answers what a test wants and remembers what it was asked.</summary>
internal sealed class ScriptedSearch : IArticleSearch
{
    public static readonly ArticleCard Card = new()
    {
        Id = 7, Headline = "Tổng kết phong trào", Standfirst = "Sapo.", Slug = "tong-ket", CategorySlug = "y-te",
        CategoryName = "Y tế", Form = ArticleForm.Story, CorrectedAt = null, SortKey = 1, Lead = null,
        PublishedAt = new DateTime(2022, 12, 16, 5, 9, 0, DateTimeKind.Utc),
    };

    public ConcurrentQueue<SearchRequest> Asked { get; } = new();
    public ConcurrentQueue<string> Typed { get; } = new();
    public ConcurrentQueue<long> RelatedTo { get; } = new();

    public IReadOnlyList<SearchHit> Hits { get; set; } = [Hit("Tổng kết", "Sapo.")];
    public int Total { get; set; } = 45;
    public SearchCounts Counts { get; set; } = SearchCounts.None;
    public string? DidYouMean { get; set; }
    public bool IsRebuilding { get; set; }

    public SearchFit Fit { get; set; }

    /// <summary>What the index throws instead of answering.</summary>
    public Exception? Failure { get; set; }
    public IReadOnlyList<Suggestion> Suggestions { get; set; } = [];
    public Func<long, CancellationToken, Task<IReadOnlyList<ArticleCard>>> Related { get; set; } =
        (_, _) => Task.FromResult<IReadOnlyList<ArticleCard>>([]);

    public static SearchHit Hit(string headline, params TextPart[] fragment) =>
        new(Card, [new TextPart(headline, false)], fragment);

    public static SearchHit Hit(string headline, string fragment) => Hit(headline, new TextPart(fragment, false));

    public Task<SearchResult> SearchAsync(SearchRequest request, int pageSize, CancellationToken ct)
    {
        Asked.Enqueue(request);
        ThrowFailure();
        var hits = request.Page > (Total + pageSize - 1) / pageSize ? [] : Hits;
        return Task.FromResult(new SearchResult(
            new PagedList<SearchHit>(hits, request.Page, pageSize, Total), Counts, DidYouMean, IsRebuilding)
        {
            Fit = Fit,
        });
    }

    public Task<IReadOnlyList<Suggestion>> SuggestAsync(string typed, int count, CancellationToken ct)
    {
        Typed.Enqueue(typed);
        ThrowFailure();
        return Task.FromResult(Suggestions);
    }

    public Task<IReadOnlyList<ArticleCard>> RelatedAsync(long articleId, int count, CancellationToken ct)
    {
        RelatedTo.Enqueue(articleId);
        return Related(articleId, ct);
    }

    public Task<IReadOnlyList<ArticleCard>> RelatedToDraftAsync(long articleId, int count, CancellationToken ct) =>
        RelatedAsync(articleId, count, ct);

    private void ThrowFailure()
    {
        if (Failure is { } failure)
        {
            throw failure;
        }
    }

    public void Replace(IServiceCollection services)
    {
        services.RemoveAll<IArticleSearch>();
        services.AddSingleton<IArticleSearch>(this);
    }
}
