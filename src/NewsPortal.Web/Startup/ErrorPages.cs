using Microsoft.AspNetCore.Http.Features;
using NewsPortal.Web.Controllers;

namespace NewsPortal.Web.Startup;

/// <summary>
/// Gives every refusal and failure its page in the newspaper's design, under the address that was asked for. A database
/// that is away makes 503; a mistake of ours 500, in Development the developer's page.
/// </summary>
internal sealed class ErrorPages(
    RequestDelegate next, DatabaseOutage outage, IHostEnvironment environment, ILogger<ErrorPages> log)
{
    private const string RetryAfterSeconds = "30";

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
            if (NeedsPage(context))
            {
                await ShowAsync(context, context.Response.StatusCode);
            }
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // The visitor has gone; there is nobody to show anything to.
        }
        catch (Exception failure) when (!context.Response.HasStarted && StatusOf(failure) is { } status)
        {
            await ShowFailureAsync(context, status);
        }
    }

    private static bool NeedsPage(HttpContext context) =>
        context.Response is { StatusCode: >= 400, HasStarted: false, ContentType: null, ContentLength: null or 0 }
        && !context.Request.Path.StartsWithSegments("/media", StringComparison.Ordinal)
        && !context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal);

    /// <summary>Null leaves the failure to the developer's page.</summary>
    private int? StatusOf(Exception failure)
    {
        if (failure is BadHttpRequestException bad)
        {
            return bad.StatusCode;
        }

        if (outage.Explains(failure))
        {
            return StatusCodes.Status503ServiceUnavailable;
        }

        if (environment.IsDevelopment())
        {
            return null;
        }

        log.LogError(failure, "A page failed");
        return StatusCodes.Status500InternalServerError;
    }

    private async Task ShowFailureAsync(HttpContext context, int status)
    {
        // The failed request's services may hold a broken database connection.
        await using var scope = context.RequestServices.CreateAsyncScope();
        var own = context.RequestServices;
        context.RequestServices = scope.ServiceProvider;
        try
        {
            await ShowAsync(context, status);
        }
        catch (Exception failure) when (!context.Response.HasStarted)
        {
            var databaseIsAway = outage.Explains(failure);
            await ShowAsync(context, databaseIsAway ? StatusCodes.Status503ServiceUnavailable : status, bare: true);
        }
        finally
        {
            context.RequestServices = own;
        }
    }

    private async Task ShowAsync(HttpContext context, int status, bool bare = false)
    {
        var (path, method) = (context.Request.Path, context.Request.Method);
        var unavailable = status == StatusCodes.Status503ServiceUnavailable;
        context.Response.Clear();
        context.SetEndpoint(null);
        context.Features.Get<IRouteValuesFeature>()?.RouteValues.Clear();
        context.Features.Set(new ErrorPage(path, status, bare || unavailable)
        {
            MayRetry = status >= StatusCodes.Status500InternalServerError && HttpMethods.IsGet(method),
        });
        context.Request.Path = ErrorController.Path;
        context.Request.Method = HttpMethods.IsHead(method) ? HttpMethods.Head : HttpMethods.Get;
        context.Response.StatusCode = status;
        if (unavailable)
        {
            context.Response.Headers.RetryAfter = RetryAfterSeconds;
        }

        try
        {
            await next(context);
        }
        finally
        {
            (context.Request.Path, context.Request.Method) = (path, method);
        }
    }
}

/// <summary>What the error page is about.</summary>
/// <param name="Path">The path that was asked for.</param>
/// <param name="Bare">Without what the database knows of the newspaper.</param>
internal sealed record ErrorPage(PathString Path, int Status, bool Bare)
{
    /// <summary>The same address may have its page in a moment.</summary>
    public bool MayRetry { get; init; }
}
