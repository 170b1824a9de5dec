using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http.Features;

namespace NewsPortal.Web.Startup;

/// <summary>
/// Takes in a form of the desk before anything asks for its fields, so that each mishap on the way has its own answer:
/// too large, too slow, nowhere to put it, nobody there any more. Inside a token check all of them would look alike.
/// </summary>
internal sealed class FormBodies(RequestDelegate next, RateLimiter pace, ILogger<FormBodies> log)
{
    // Browsers show no answer before they have sent all: what is too large is read to its end and thrown away.
    private const long MostReadInVain = 512L * 1024 * 1024;

    public async Task InvokeAsync(HttpContext context)
    {
        if (!IsFormOfTheDesk(context) || await TakeInAsync(context))
        {
            await next(context);
        }
    }

    private static bool IsFormOfTheDesk(HttpContext context) =>
        context.Request.HasFormContentType
        && context.Request.Path.StartsWithSegments("/admin")
        && context.User.Identity?.IsAuthenticated == true;

    /// <returns>False when the sender has gone.</returns>
    /// <exception cref="BadHttpRequestException">It cannot be taken in; its status says why.</exception>
    private async Task<bool> TakeInAsync(HttpContext context)
    {
        try
        {
            context.Request.Body = new ThrottledStream(context.Request.Body, pace);
            await RefuseTooLargeAsync(context);
            await context.Request.ReadFormAsync(context.RequestAborted);
            return true;
        }
        catch (Exception e) when (IsGoneAway(e, context))
        {
            context.Abort();
            return false;
        }
        catch (InvalidDataException e)
        {
            throw new BadHttpRequestException(e.Message, StatusCodes.Status400BadRequest, e);
        }
        catch (Exception e) when (e is (IOException and not BadHttpRequestException) or UnauthorizedAccessException)
        {
            log.LogError("A form cannot be buffered: {Cause}", e.Message);
            throw new BadHttpRequestException(e.Message, StatusCodes.Status507InsufficientStorage, e);
        }
    }

    private static bool IsGoneAway(Exception e, HttpContext context) =>
        context.RequestAborted.IsCancellationRequested
        || e is ConnectionResetException or BadHttpRequestException { StatusCode: StatusCodes.Status400BadRequest };

    private static async Task RefuseTooLargeAsync(HttpContext context)
    {
        if (context.Request.ContentLength is not > RequestLimits.Request)
        {
            return;
        }

        var limit = context.Features.Get<IHttpMaxRequestBodySizeFeature>();
        if (context.Request.ContentLength <= MostReadInVain && limit is { IsReadOnly: false })
        {
            limit.MaxRequestBodySize = MostReadInVain;
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        }

        throw new BadHttpRequestException("The body is too large.", StatusCodes.Status413PayloadTooLarge);
    }
}
