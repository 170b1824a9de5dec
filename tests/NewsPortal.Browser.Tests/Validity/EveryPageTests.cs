using System.Net;
using Microsoft.Playwright;
using Xunit;

namespace NewsPortal.Browser.Tests.Validity;

/// <summary>What every page must keep at every width.</summary>
[Collection(nameof(WholePortal))]
public sealed class EveryPageTests(WholePortal portal)
{
    // WCAG 2.2, 1.4.10 asks for 320.
    private static readonly int[] Widths = [1366, 768, 390, 320];

    [Fact]
    public Task No_page_is_wider_than_the_screen() => VisitAsync(async (page, wrong) =>
    {
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 800);
            var excess = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth");
            wrong.AddRange(excess > 0 ? [$"{excess} px wider than {width} px"] : []);
        }
    });

    [Fact]
    public Task No_page_breaks_its_own_content_policy_or_fails_in_a_script() =>
        VisitAsync((_, _) => Task.CompletedTask);

    private async Task VisitAsync(Func<IPage, List<string>, Task> look)
    {
        var all = new List<string>();
        foreach (var kinds in PageKinds.All(portal).GroupBy(k => k.Looker))
        {
            var page = await portal.WindowAsync(kinds.Key);
            var wrong = new List<string>();
            page.Console += (_, message) => wrong.AddRange(message.Type == "error" ? [message.Text] : []);
            page.PageError += (_, error) => wrong.Add(error);
            foreach (var kind in kinds)
            {
                await page.OpenAsync(kind);
                await look(page, wrong);
                all.AddRange(wrong.Where(w => !IsExpected(w, kind)).Select(w => $"{kind}: {w}"));
                wrong.Clear();
            }

            await page.Context.CloseAsync();
        }

        Assert.True(all.Count == 0, string.Join('\n', all));
    }

    /// <summary>A refusal of the page itself, or a video host that cannot be reached from here.</summary>
    private static bool IsExpected(string complaint, PageKind kind) =>
        (kind.Status != HttpStatusCode.OK && complaint.Contains($"{(int)kind.Status}", StringComparison.Ordinal))
        || complaint.Contains("net::ERR_", StringComparison.Ordinal);
}
