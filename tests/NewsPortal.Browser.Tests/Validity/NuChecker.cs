using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using NewsPortal.Testing;

namespace NewsPortal.Browser.Tests.Validity;

/// <summary>What the checker says about one place of a page.</summary>
internal sealed record Complaint(string File, string Kind, string Message, int Line, string Extract)
{
    public override string ToString() => $"{File}({Line}) {Kind}: {Message}\n    {Extract.ReplaceLineEndings(" ")}";
}

/// <summary>The W3C's Nu checker of HTML, one start for a folder of pages.</summary>
internal static class NuChecker
{
    private static readonly string Jar = Path.Combine(
        SharedFile.Repository, "tests", "Checkers", "node_modules", "vnu-jar", "build", "dist", "vnu.jar");

    /// <param name="folder">Its files end in .html; complaints name them without it.</param>
    public static async Task<IReadOnlyList<Complaint>> CheckAsync(string folder, CancellationToken ct)
    {
        if (!File.Exists(Jar))
        {
            throw new InvalidOperationException("No Nu checker: run npm ci in tests/Checkers.");
        }

        var command = new ProcessStartInfo(
            "java", [
                "-Xss4m", "-jar", Jar, "--format", "json", "--stdout", "--skip-info-messages", "--exit-zero-always",
                folder,
            ])
        {
            RedirectStandardOutput = true,
        };
        using var process = Start(command);
        var answer = await JsonDocument.ParseAsync(process.StandardOutput.BaseStream, cancellationToken: ct);
        await process.WaitForExitAsync(ct);
        return process.ExitCode == 0
            ? [.. answer.RootElement.GetProperty("messages").EnumerateArray().Select(Read)]
            : throw new InvalidOperationException($"The Nu checker ended with {process.ExitCode}.");
    }

    private static Process Start(ProcessStartInfo command)
    {
        try
        {
            return Process.Start(command)!;
        }
        catch (Win32Exception)
        {
            throw new InvalidOperationException("No Java runtime: install Java 17 or newer, as tests/run.sh does.");
        }
    }

    private static Complaint Read(JsonElement message) => new(
        Path.GetFileName(Text(message, "url")),
        Text(message, "subType") is { Length: > 0 } kind ? kind : Text(message, "type"),
        Text(message, "message"), message.TryGetProperty("lastLine", out var line) ? line.GetInt32() : 0,
        Text(message, "extract"));

    private static string Text(JsonElement message, string name) =>
        message.TryGetProperty(name, out var value) ? value.GetString() ?? string.Empty : string.Empty;
}
