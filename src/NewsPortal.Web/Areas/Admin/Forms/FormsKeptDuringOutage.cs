using NewsPortal.Web.Startup;

namespace NewsPortal.Web.Areas.Admin.Forms;

/// <summary>A form sent while the database cannot be used stays on screen, to be sent again in a moment.</summary>
public sealed class FormsKeptDuringOutage(RequestDelegate next, DatabaseOutage outage, KeptForms forms, DeskPages pages)
{
    private const string RetryAfterSeconds = "10";

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception failure) when (MayKeep(context) && outage.Explains(failure))
        {
            var kept = await forms.ReadAsync(context.Request, context.RequestAborted);
            context.Response.Clear();
            context.Response.Headers.RetryAfter = RetryAfterSeconds;
            await DeskPages.SendAsync(context, pages.Resend(kept, ResendCause.DatabaseAway));
        }
    }

    private static bool MayKeep(HttpContext context) =>
        !context.Response.HasStarted
        && !context.RequestAborted.IsCancellationRequested
        && KeptForms.CanKeep(context.Request);
}
