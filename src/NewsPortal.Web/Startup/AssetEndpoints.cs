using Microsoft.Net.Http.Headers;
using NewsPortal.Web.TagHelpers;

namespace NewsPortal.Web.Startup;

/// <summary>Serves wwwroot; what the asset build named by its content may be kept for ever.</summary>
public static class AssetEndpoints
{
    private const string ForEver = "public, max-age=31536000, immutable";

    public static void MapAssets(this IEndpointRouteBuilder app) =>
        app.MapStaticAssets().AllowAnonymous().Add(endpoint =>
        {
            if (endpoint is RouteEndpointBuilder { RequestDelegate: { } serve, RoutePattern.RawText: { } path }
                && IsNamedByContent('/' + path.TrimStart('/')))
            {
                endpoint.RequestDelegate = context => ServeForEver(context, serve);
            }
        });

    private static bool IsNamedByContent(string path) =>
        path.StartsWith(AssetManifest.Folder, StringComparison.Ordinal) && !path.EndsWith(".json", StringComparison.Ordinal);

    private static Task ServeForEver(HttpContext context, RequestDelegate serve)
    {
        context.Response.OnStarting(() =>
        {
            if (context.Response.StatusCode < StatusCodes.Status400BadRequest)
            {
                context.Response.Headers[HeaderNames.CacheControl] = ForEver;
            }

            return Task.CompletedTask;
        });
        return serve(context);
    }
}
