using System.CommandLine;
using NewsPortal.Infrastructure.Identity;

namespace NewsPortal.Cli.Commands;

/// <summary>How passwords come in and go out: never as an argument, which every process could read.</summary>
internal static class PasswordInput
{
    public static Option<bool> Option() => new("--password-stdin")
    {
        Description = "Read the password from the first line of standard input instead of generating one.",
    };

    /// <summary>Null where one is to be generated.</summary>
    public static async Task<string?> ReadAsync(bool fromInput, CancellationToken ct)
    {
        if (!fromInput)
        {
            return null;
        }

        var password = await Console.In.ReadLineAsync(ct);
        return string.IsNullOrEmpty(password)
            ? throw new CommandException("Standard input holds no password.")
            : password;
    }

    public static async Task<int> AnswerAsync(ParseResult parsed, AccountResult result, string done)
    {
        if (result.Faults.Count > 0)
        {
            throw new CommandException($"Nothing was changed: {string.Join(" ", result.Faults)}");
        }

        var output = parsed.InvocationConfiguration.Output;
        await output.WriteLineAsync(done);
        if (result.Password is { } password)
        {
            await output.WriteLineAsync($"Password, shown only this once: {password}");
        }

        return ExitCode.Done;
    }
}
