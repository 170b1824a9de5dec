using System.Diagnostics;
using NewsPortal.Testing;

namespace NewsPortal.Infrastructure.Tests.Cli;

/// <summary>What a command answered.</summary>
internal sealed record Answer(int ExitCode, string Output, string Errors);

/// <summary>Runs the command line as a process of its own, as an operator does.</summary>
internal static class Shell
{
    public static async Task<Answer> RunAsync(TestDatabase database, string? input, params string[] words)
    {
        using var process = Start(database, words);
        if (input is not null)
        {
            await process.StandardInput.WriteLineAsync(input);
        }

        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Answer(process.ExitCode, await output, await errors);
    }

    /// <summary>For a test that ends it in its own way.</summary>
    public static Process Start(TestDatabase database, params string[] words)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = database.Directory,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "newsportal.dll"));
        foreach (var word in words)
        {
            start.ArgumentList.Add(word);
        }

        start.Environment["Data__Directory"] = database.Directory;
        return Process.Start(start)!;
    }
}
