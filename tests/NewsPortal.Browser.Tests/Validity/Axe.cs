using System.Text.Json;
using Microsoft.Playwright;
using NewsPortal.Testing;

namespace NewsPortal.Browser.Tests.Validity;

/// <summary>A rule of axe that a page breaks, and where.</summary>
internal sealed record Barrier(string Rule, string Help, IReadOnlyList<string> Places)
{
    public override string ToString() => $"{Rule}: {Help}\n      {string.Join("\n      ", Places.Take(4))}";
}

/// <summary>
/// axe-core in a page. It is handed to the page by the browser's debugger, which no content policy concerns: the page's
/// own stays as readers have it.
/// </summary>
internal static class Axe
{
    private static readonly string Script = Path.Combine(
        SharedFile.Repository, "tests", "Checkers", "node_modules", "axe-core", "axe.min.js");

    private const string Run =
        """
        async rules => {
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
          const runOnly = rules ?? { type: 'tag', values: tags };
          const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'], preload: false });
          return violations.map(v => ({
            rule: v.id, help: v.help, places: v.nodes.map(n => `${n.target.join(' ')} ${n.any[0]?.message ?? ''}`),
          }));
        }
        """;

    public static async Task InjectAsync(IPage page) => await page.AddInitScriptAsync(scriptPath: Existing());

    public static async Task<IReadOnlyList<Barrier>> RunAsync(IPage page)
    {
        var found = await page.EvaluateAsync<JsonElement>(Run);
        return [.. found.EnumerateArray().Select(v => new Barrier(
            v.GetProperty("rule").GetString()!, v.GetProperty("help").GetString()!,
            [.. v.GetProperty("places").EnumerateArray().Select(p => p.GetString()!)]))];
    }

    private static string Existing() => File.Exists(Script)
        ? Script : throw new InvalidOperationException("No axe-core: run npm ci in tests/Checkers.");
}
