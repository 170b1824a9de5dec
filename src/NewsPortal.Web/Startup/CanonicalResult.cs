using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace NewsPortal.Web.Startup;

/// <summary>Leads to the canonical address where a page was asked for by another one, and is there.</summary>
internal sealed class CanonicalResult : IResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        var http = context.HttpContext;
        if (http.Features.Get<AskedAddress>() is { IsCanonical: false }
            && http.Features.Get<ErrorPage>() is null && IsPage(context.Result))
        {
            var address = http.Request.Path.ToUriComponent() + http.Request.QueryString;
            context.Result = new LocalRedirectResult(address, permanent: true);
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }

    private static bool IsPage(IActionResult result) => result switch
    {
        ViewResult view => view.StatusCode is null or StatusCodes.Status200OK,
        ContentResult content => content.StatusCode is null or StatusCodes.Status200OK,
        FileResult or JsonResult => true,
        _ => false,
    };
}
