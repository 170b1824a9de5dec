using System.Data.Common;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;

namespace NewsPortal.Browser.Tests.Validity;

/// <summary>Lets a page fail when its address asks for it: to see what readers see then.</summary>
internal sealed class TroubleFilter : IResourceFilter
{
    public const string Mistake = "trouble=mistake";
    public const string Outage = "trouble=outage";

    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        var request = context.HttpContext.Request;
        if (request.Path != "/loi" && Failure(request) is { } failure)
        {
            throw failure;
        }
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }

    private static Exception? Failure(HttpRequest request) => request.QueryString.Value switch
    {
        "?" + Mistake => new NotSupportedException("asked for by a test"),
        "?" + Outage => new DatabaseAway(),
        _ => null,
    };

    private sealed class DatabaseAway() : DbException("asked for by a test")
    {
        public override bool IsTransient => true;
    }
}
