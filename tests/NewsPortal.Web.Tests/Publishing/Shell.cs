using System.Diagnostics;

namespace NewsPortal.Web.Tests.Publishing;

/// <summary>Runs programs as an operator does.</summary>
internal static class Shell
{
    // What a test run leaves in the environment would make the inner build use the outer one's settings.
    private static readonly string[] Leftovers =
        ["MSBuildSDKsPath", "MSBUILD_EXE_PATH", "MSBuildExtensionsPath", "MSBuildLoadMicrosoftTargetsReadOnly", "CI"];

    public static ProcessStartInfo Command(string program, string folder, params string[] arguments)
    {
        var command = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in Leftovers)
        {
            command.Environment.Remove(name);
        }

        return command;
    }

    /// <summary>Waits for its end; fails with what it printed when it did not end well.</summary>
    public static async Task RunAsync(ProcessStartInfo command, CancellationToken ct)
    {
        using var process = Process.Start(command)!;
        var output = process.StandardOutput.ReadToEndAsync(ct);
        var errors = process.StandardError.ReadToEndAsync(ct);
        await process.WaitForExitAsync(ct);
        Assert.True(
            process.ExitCode == 0,
            $"{command.FileName} {string.Join(' ', command.ArgumentList)} ended with {process.ExitCode}:\n"
            + await output + await errors);
    }
}
