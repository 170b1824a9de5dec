using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Core.Search;
using NewsPortal.Infrastructure.Search.Finding;
using NewsPortal.Infrastructure.Search.Likeness;
using NewsPortal.Infrastructure.Search.Spelling;
using NewsPortal.Infrastructure.Search.Suggestions;

namespace NewsPortal.Infrastructure.Search;

internal static class ArticleSearchServices
{
    /// <summary>What is asked of the readers' index.</summary>
    public static IServiceCollection AddArticleSearch(this IServiceCollection services) => services
        .AddSingleton<ArticleFinder>()
        .AddSingleton<ArticleLikeness>()
        .AddSingleton<NameFinder>()
        .AddScoped<SearchHits>()
        .AddScoped<CountNames>()
        .AddScoped<DidYouMean>()
        .AddScoped<FoundPage>()
        .AddScoped<NamedPages>()
        .AddScoped<SuggestionReader>()
        .AddScoped<RelatedArticles>()
        .AddScoped<IArticleSearch, ArticleSearch>();
}
