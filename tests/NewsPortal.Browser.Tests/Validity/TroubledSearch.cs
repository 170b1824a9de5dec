using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Search;

namespace NewsPortal.Browser.Tests.Validity;

/// <summary>The readers' search, in trouble for those who ask for it: to see what readers see then.</summary>
internal sealed class TroubledSearch(IArticleSearch search) : IArticleSearch
{
    public const string Broken = "chỉ mục hỏng";
    public const string Rebuilding = "chỉ mục đang lập lại";

    public static void Wrap(IServiceCollection services)
    {
        var real = services.Single(s => s.ServiceType == typeof(IArticleSearch)).ImplementationType!;
        services.Replace(ServiceDescriptor.Scoped<IArticleSearch>(
            s => new TroubledSearch((IArticleSearch)ActivatorUtilities.CreateInstance(s, real))));
    }

    public async Task<SearchResult> SearchAsync(SearchRequest request, int pageSize, CancellationToken ct)
    {
        var result = await search.SearchAsync(request, pageSize, ct);
        return request.Words switch
        {
            Broken => throw new IOException("asked for by a test"),
            Rebuilding => result with { IsRebuilding = true },
            _ => result,
        };
    }

    public Task<IReadOnlyList<Suggestion>> SuggestAsync(string typed, int count, CancellationToken ct) =>
        search.SuggestAsync(typed, count, ct);

    public Task<IReadOnlyList<ArticleCard>> RelatedAsync(long articleId, int count, CancellationToken ct) =>
        search.RelatedAsync(articleId, count, ct);

    public Task<IReadOnlyList<ArticleCard>> RelatedToDraftAsync(long articleId, int count, CancellationToken ct) =>
        search.RelatedToDraftAsync(articleId, count, ct);
}
