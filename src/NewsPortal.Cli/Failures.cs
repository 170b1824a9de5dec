using NewsPortal.Infrastructure;

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
                await Console.Error.WriteLineAsync(Sentence(failure));
                return ExitCode.Failed;
            }
        }
    }

    private static string Sentence(Exception failure) => failure switch
    {
        CommandException or IOException or UnauthorizedAccessException or InvalidOperationException
            when failure.DatabaseUnavailableBecause() is null => failure.Message,
        _ when failure.DatabaseUnavailableBecause() is { } cause =>
            $"The database cannot be used: {cause}. If it is not there yet, run: newsportal migrate",
        _ => $"Unexpected: {failure.GetBaseException().Message} ({failure.GetType().Name})",
    };
}
