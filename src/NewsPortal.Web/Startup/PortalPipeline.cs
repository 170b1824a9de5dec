using NewsPortal.Web.Areas.Admin.Forms;
using Serilog;

namespace NewsPortal.Web.Startup;

/// <summary>What a request passes through, from the outside in.</summary>
internal static class PortalPipeline
{
    public static void UsePortal(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseSerilogRequestLogging(o => Logging.WriteRequestLine(o, app.Services));
        if (app.Environment.IsProduction())
        {
            app.UseHsts();
        }

        app.UseMiddleware<SecurityHeaders>();
        app.UseCompression();
        app.UseMiddleware<CanonicalAddresses>();
        app.UseMiddleware<ErrorPages>();
        app.UseMiddleware<FormsKeptDuringOutage>();
        app.UseRouting();
        app.UseRequestLocalization();
        app.UseAuthentication();
        app.UseMiddleware<StrangersBodies>();
        app.UseAuthorization();
        app.UseMiddleware<FormBodies>();

        // Through a group, because in Development it adds a route that it does not give back to be configured.
        app.MapGroup(string.Empty).AllowAnonymous().MapStaticAssets();
        app.MapControllers();
        app.MapFallback("{**path}", NothingHere).AllowAnonymous();
    }

    /// <summary>
    /// Without this last route the policy that denies by default would send readers of unknown addresses to sign in.
    /// </summary>
    private static Task NothingHere(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
