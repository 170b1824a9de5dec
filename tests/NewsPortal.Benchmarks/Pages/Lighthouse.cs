using System.Diagnostics;
using System.Text.Json;
using NewsPortal.Testing;

namespace NewsPortal.Benchmarks.Pages;

/// <param name="Of">Marks out of 100 by category.</param>
/// <param name="LargestPaint">Milliseconds.</param>
/// <param name="BlockingTime">Milliseconds.</param>
/// <param name="Lost">Audits outside performance that were not passed.</param>
internal sealed record LighthouseMarks(
    IReadOnlyDictionary<string, double> Of, double LargestPaint, double BlockingTime, double LayoutShift,
    IReadOnlyList<string> Lost);

/// <summary>Lighthouse of tests/Lighthouse, installed on first use, with the distribution's Chromium.</summary>
internal sealed class Lighthouse
{
    private const string Flags =
        "--headless=new --no-sandbox --disable-gpu --disable-background-networking --disable-component-update "
        + "--no-first-run";

    private static readonly string[] UsualPlaces =
        ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"];

    private static readonly string Folder = Path.Combine(SharedFile.Repository, "tests", "Lighthouse");
    private readonly string _chromium;

    private Lighthouse(string chromium) => _chromium = chromium;

    /// <summary>Null, with a sentence printed, where it cannot run.</summary>
    public static async Task<Lighthouse?> FindAsync(CancellationToken ct)
    {
        var chromium = UsualPlaces.Prepend(Environment.GetEnvironmentVariable("CHROMIUM")).FirstOrDefault(File.Exists);
        if (chromium is null)
        {
            Console.Error.WriteLine("No Chromium: install it, or let CHROMIUM name a browser.");
            return null;
        }

        if (!Directory.Exists(Path.Combine(Folder, "node_modules", "lighthouse")))
        {
            await RunAsync(new ProcessStartInfo("npm", ["ci", "--loglevel=error"]), ct);
        }

        return new Lighthouse(chromium);
    }

    public async Task<LighthouseMarks> MarkAsync(Uri page, CancellationToken ct)
    {
        var command = new ProcessStartInfo(
            "node",
            [
                "node_modules/lighthouse/cli/index.js", page.ToString(), "--quiet", "--output=json",
                "--output-path=stdout", $"--chrome-flags={Flags}",
            ]);
        command.Environment["CHROME_PATH"] = _chromium;
        using var report = JsonDocument.Parse(await RunAsync(command, ct));
        var audits = report.RootElement.GetProperty("audits");
        var categories = report.RootElement.GetProperty("categories");
        double Value(string audit) => audits.GetProperty(audit).GetProperty("numericValue").GetDouble();
        return new LighthouseMarks(
            categories.EnumerateObject().ToDictionary(c => c.Name, c => 100 * c.Value.GetProperty("score").GetDouble()),
            Value("largest-contentful-paint"), Value("total-blocking-time"), Value("cumulative-layout-shift"),
            [.. Lost(categories, audits)]);
    }

    private static IEnumerable<string> Lost(JsonElement categories, JsonElement audits) =>
        from category in categories.EnumerateObject()
        where category.Name != "performance"
        from reference in category.Value.GetProperty("auditRefs").EnumerateArray()
        let id = reference.GetProperty("id").GetString()!
        let score = audits.GetProperty(id).GetProperty("score")
        where reference.GetProperty("weight").GetDouble() > 0
        where score.ValueKind == JsonValueKind.Number && score.GetDouble() < 1
        select $"{category.Name}: {id}";

    private static async Task<string> RunAsync(ProcessStartInfo command, CancellationToken ct)
    {
        command.WorkingDirectory = Folder;
        command.RedirectStandardOutput = true;
        using var process = Process.Start(command)!;
        var output = await process.StandardOutput.ReadToEndAsync(ct);
        await process.WaitForExitAsync(ct);
        return process.ExitCode == 0
            ? output : throw new InvalidOperationException($"{command.FileName} ended with {process.ExitCode}.");
    }
}
