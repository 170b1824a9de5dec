using System.CommandLine;
using NewsPortal.Infrastructure;

namespace NewsPortal.Cli.Commands;

internal static class MigrateCommand
{
    public static Command Create(Portal portal)
    {
        var command = new Command(
            "migrate", "Creates the SQLite database or brings the configured database to the newest schema.");
        command.SetAction(async (parsed, ct) =>
        {
            var directory = await portal.Services.MigrateDatabaseAsync(ct);
            await parsed.InvocationConfiguration.Output.WriteLineAsync(
                $"The database is up to date. Data directory: {directory}");
        });
        return command;
    }
}
