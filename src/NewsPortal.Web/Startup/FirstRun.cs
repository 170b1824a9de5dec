using NewsPortal.Infrastructure;
using NewsPortal.Infrastructure.Common;
using NewsPortal.Infrastructure.Demo;

namespace NewsPortal.Web.Startup;

/// <summary>
/// What is done once before the first request. Only where "PrepareFirstRun" says so, as appsettings.Development.json
/// does, is anything created.
/// </summary>
internal static class FirstRun
{
    private const string Line = "────────────────────────────────────────────────────────────────────────";

    public static async Task MakeReadyAsync(this WebApplication app)
    {
        app.Logger.LogInformation("Data directory: {Directory}", app.Services.GetRequiredService<DataDirectory>().Root);
        if (app.Configuration.ReadFlag("PrepareFirstRun", otherwise: false))
        {
            var report = await app.Services.PrepareFirstRunAsync(
                new DemoOptions(), new StepsOnConsole(), CancellationToken.None);
            app.Lifetime.ApplicationStarted.Register(() => Greet(app.Urls, report));
        }
        else
        {
            await WarnOfUnusableDatabaseAsync(app);
        }
    }

    /// <summary>To the console and not to the log: the password is shown once and kept nowhere.</summary>
    private static void Greet(IEnumerable<string> addresses, FirstRunReport report)
    {
        List<string> lines =
            [Line, $"  NewsPortal   {string.Join("   ", addresses)}", $"  Data         {report.DataDirectory}"];
        if (report.AdministratorPassword is { } password)
        {
            lines.Add($"  Desk         {addresses.FirstOrDefault()}/admin");
            lines.Add($"  Sign in as   {report.AdministratorEmail}");
            lines.Add($"  Password     {password}   (shown this once; change it at the desk)");
        }

        lines.Add(Line);
        Console.WriteLine(string.Join(Environment.NewLine, lines));
    }

    /// <summary>Says at once, not with the first reader, that every page will be a 503.</summary>
    private static async Task WarnOfUnusableDatabaseAsync(WebApplication app)
    {
        if (!await IsUsableAsync(app.Services))
        {
            app.Logger.LogError(
                "Pages are 503 until the database is there in the version of this program; run: newsportal migrate");
        }
    }

    private static async Task<bool> IsUsableAsync(IServiceProvider services)
    {
        try
        {
            return await services.IsDatabaseCurrentAsync(CancellationToken.None);
        }
        catch (Exception failure) when (services.GetRequiredService<DatabaseOutage>().Explains(failure))
        {
            return false;
        }
    }

    /// <summary>A first start takes some seconds: says with what.</summary>
    private sealed class StepsOnConsole : IProgress<DemoProgress>
    {
        private string? _step;

        public void Report(DemoProgress value)
        {
            if (value.Step != _step)
            {
                _step = value.Step;
                Console.WriteLine($"  Preparing the demo newsroom: {value.Total} {value.Step}");
            }
        }
    }
}
