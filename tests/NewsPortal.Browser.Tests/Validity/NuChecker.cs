using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using NewsPortal.Testing;

namespace NewsPortal.Browser.Tests.Validity;

/// <param name="Name">How complaints name the page.</param>
internal sealed record HtmlSource(string Name, string Html);

/// <summary>The W3C's Nu checker of HTML, one start for all pages. Its warnings count; its hints do not.</summary>
internal static class NuChecker
{
    private static readonly string Jar = Path.Combine(
        SharedFile.Repository, "tests", "Checkers", "node_modules", "vnu-jar", "build", "dist", "vnu.jar");

    /// <returns>A line for each complaint: the page, the line, the message, the markup.</returns>
    public static async Task<IReadOnlyList<string>> CheckAsync(IReadOnlyList<HtmlSource> pages, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("newsportal-html-");
        try
        {
            foreach (var (number, page) in pages.Index())
            {
                await File.WriteAllTextAsync(Path.Combine(folder.FullName, $"{number}.html"), page.Html, ct);
            }

            using var answer = await AskAsync(folder.FullName, ct);
            return [.. answer.RootElement.GetProperty("messages").EnumerateArray().Select(m => Line(m, pages))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<JsonDocument> AskAsync(string folder, CancellationToken ct)
    {
        if (!File.Exists(Jar))
        {
            throw new InvalidOperationException("No Nu checker: run npm ci in tests/Checkers.");
        }

        using var process = Start(new ProcessStartInfo(
            "java",
            [
                "-Xss4m", "-jar", Jar, "--format", "json", "--stdout", "--skip-info-messages", "--exit-zero-always",
                folder,
            ])
        {
            RedirectStandardOutput = true,
        });
        var answer = await process.StandardOutput.ReadToEndAsync(ct);
        await process.WaitForExitAsync(ct);
        return process.ExitCode == 0
            ? JsonDocument.Parse(answer)
            : throw new InvalidOperationException($"The Nu checker ended with {process.ExitCode}: {answer}");
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

    private static string Line(JsonElement message, IReadOnlyList<HtmlSource> pages)
    {
        var file = Path.GetFileNameWithoutExtension(Text(message, "url"));
        var page = int.TryParse(file, CultureInfo.InvariantCulture, out var number) ? pages[number].Name : file;
        var line = message.TryGetProperty("lastLine", out var last) ? last.GetInt32() : 0;
        return $"{page} ({line}): {Text(message, "message")}\n    {Text(message, "extract").ReplaceLineEndings(" ")}";
    }

    private static string Text(JsonElement message, string name) =>
        message.TryGetProperty(name, out var value) ? value.GetString() ?? string.Empty : string.Empty;
}
