using Microsoft.AspNetCore.Http.Features;

namespace NewsPortal.Web.Startup;

/// <summary>
/// Whoever is not signed in shall fill neither memory nor disk: the desk reads little of what they send.
/// </summary>
internal sealed class StrangersBodies(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments("/admin")
            && context.User.Identity is not { IsAuthenticated: true }
            && context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = RequestLimits.Stranger;
        }

        return next(context);
    }
}
