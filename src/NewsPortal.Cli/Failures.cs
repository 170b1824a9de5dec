using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Core.Common;

namespace NewsPortal.Cli;

/// <summary>Turns what goes wrong into one sentence on the error stream and an exit code.</summary>
internal static class Failures
{
    public static async Task<int> ReportAsync(Func<Task<int>> command, Portal portal)
    {
        await using (portal)
        {
            try
            {
                return await command();
            }
            catch (OperationCanceledException)
            {
                await Console.Error.WriteLineAsync("Stopped.");
                return ExitCode.Stopped;
            }
#pragma warning disable CA1031 // Whoever runs a command wants a sentence, not a stack trace.
            catch (Exception failure)
#pragma warning restore CA1031
            {
                await Console.Error.WriteLineAsync(Sentence(failure, portal));
                return ExitCode.Failed;
            }
        }
    }

    private static string Sentence(Exception failure, Portal portal) => failure switch
    {
        CommandException or IOException or UnauthorizedAccessException or InvalidOperationException
            when CauseOf(failure, portal) is null => failure.Message,
        _ when CauseOf(failure, portal) is { } cause =>
            $"The database cannot be used: {cause}. If it is not there yet, run: newsportal migrate",
        _ => $"Unexpected: {failure.GetBaseException().Message} ({failure.GetType().Name})",
    };

    private static string? CauseOf(Exception failure, Portal portal)
    {
        try
        {
            return portal.Services.GetRequiredService<IDatabaseFaults>().UnavailableBecause(failure);
        }
        catch (InvalidOperationException)
        {
            // The settings themselves are wrong: there are no services, and the failure says why.
            return null;
        }
    }
}
