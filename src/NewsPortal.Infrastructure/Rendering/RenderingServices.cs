using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Core.Articles;

namespace NewsPortal.Infrastructure.Rendering;

internal static class RenderingServices
{
    public static void AddRendering(this IServiceCollection services) => services
        .AddScoped<BodyReferenceReader>()
        .AddScoped<IArticleRenderer, ArticleRenderer>();
}
