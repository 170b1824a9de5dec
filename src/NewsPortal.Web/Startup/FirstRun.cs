using NewsPortal.Core.Settings;

namespace NewsPortal.Web.Startup;

/// <summary>What is done once before the first request.</summary>
internal static class FirstRun
{
    /// <summary>Says at once, not with the first reader, when the database cannot be used. Creates nothing.</summary>
    public static async Task PrepareFirstRunAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        try
        {
            await scope.ServiceProvider.GetRequiredService<ISiteSettings>().GetAsync(CancellationToken.None);
        }
        catch (Exception failure) when (app.Services.GetRequiredService<DatabaseOutage>().Explains(failure))
        {
            app.Logger.LogError("Until it answers every page is a 503. To create or update it, run: newsportal migrate");
        }
    }
}
