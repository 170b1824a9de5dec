using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace NewsPortal.Web.Startup;

/// <summary>
/// Where the site before ours named its articles by a query, the path before it may be a page of ours today:
/// <c>/?p=123</c>. Those readers are led on before the page is made.
/// </summary>
internal sealed class OldQueries : IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var http = context.HttpContext;
        var mayBeOld = http.Features.Get<AskedAddress>() is { Original.Query.Length: > 0 }
            && http.Features.Get<ErrorPage>() is null;
        if (mayBeOld
            && await http.RequestServices.GetRequiredService<OldAddressRedirects>().FromPageAsync(http) is { } address)
        {
            context.Result = new LocalRedirectResult(address, permanent: true);
            return;
        }

        await next();
    }
}
