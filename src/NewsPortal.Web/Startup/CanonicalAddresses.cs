using System.Text.RegularExpressions;
using NewsPortal.Core.Pages;

namespace NewsPortal.Web.Startup;

/// <summary>
/// Lets the portal answer as if the canonical address had been asked for; <see cref="CanonicalResult"/> then leads
/// there instead of showing the page. Whatever else moves the reader on, a redirect or an article's own address, starts
/// from the canonical one: together they are one 301.
/// </summary>
internal sealed partial class CanonicalAddresses(RequestDelegate next)
{
    /// <summary>
    /// Names may be given back, and a browser that remembers a 301 for ever would go round in circles.
    /// </summary>
    private const string MovedIsKept = "public, max-age=600";

    private static readonly PathString[] NotForReaders = ["/admin", "/media", "/assets"];

    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!IsAsked(request))
        {
            await next(context);
            return;
        }

        context.Response.OnStarting(KeepMovedAsync, context);
        var (path, query) = (request.Path, request.QueryString);
        var asked = new OldAddress(path.Value ?? "/", query.Value ?? string.Empty);
        var canonical = (Path: asked.CanonicalPath, Query: CanonicalAddress.QueryOf(asked.Query));
        context.Features.Set(
            new AskedAddress(asked, canonical.Path == asked.Path && canonical.Query.Length == asked.Query.Length));
        request.Path = canonical.Path;
        request.QueryString = new QueryString(AskedAddress.HeaderSafe(canonical.Query));
        try
        {
            await next(context);
        }
        finally
        {
            (request.Path, request.QueryString) = (path, query);
        }
    }

    /// <summary>A key's file is named in capitals too, and what is sent is never sent elsewhere.</summary>
    private static bool IsAsked(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && IsForReaders("/" + request.Path.Value?.TrimStart('/'))
        && !KeyFile().IsMatch(request.Path.Value ?? string.Empty);

    private static bool IsForReaders(PathString path) =>
        !Array.Exists(NotForReaders, p => path.StartsWithSegments(p, StringComparison.OrdinalIgnoreCase));

    private static Task KeepMovedAsync(object state)
    {
        var response = ((HttpContext)state).Response;
        if (response.StatusCode == StatusCodes.Status301MovedPermanently)
        {
            response.Headers.CacheControl = MovedIsKept;
        }

        return Task.CompletedTask;
    }

    [GeneratedRegex("^/[a-zA-Z0-9-]{8,128}\\.txt$")]
    private static partial Regex KeyFile();
}
