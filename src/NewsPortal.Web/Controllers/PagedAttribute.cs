using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using NewsPortal.Core.Common;

namespace NewsPortal.Web.Controllers;

/// <summary>
/// Reads <c>?trang=</c> into the action's <c>page</c>. A list has one address for each page: the first has no number
/// (CanonicalAddresses takes it away), anything that is no page number is 404.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PagedAttribute : ActionFilterAttribute
{
    // Far beyond any list, and page times page size still fits an int.
    private const int Last = 1_000_000;

    public override void OnActionExecuting(ActionExecutingContext context)
    {
        var request = context.HttpContext.Request;
        if (!request.Query.TryGetValue(PortalPaths.PageParameter, out var typed))
        {
            context.ActionArguments["page"] = 1;
        }
        else if (PageOf(typed) is { } page)
        {
            context.ActionArguments["page"] = page;
        }
        else
        {
            context.Result = new NotFoundResult();
        }
    }

    private static int? PageOf(string? typed) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and <= Last
            && page.ToString(CultureInfo.InvariantCulture) == typed ? page : null;
}
