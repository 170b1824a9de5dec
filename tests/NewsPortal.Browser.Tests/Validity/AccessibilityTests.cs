using System.Collections.Concurrent;
using Microsoft.Playwright;
using Xunit;

namespace NewsPortal.Browser.Tests.Validity;

/// <summary>Every kind of page in light and dark, on a wide and a narrow screen, before axe.</summary>
[Collection(nameof(WholePortal))]
public sealed class AccessibilityTests(WholePortal portal)
{
    private const int AtOnce = 2;

    // So high that bars stuck to an edge of the screen lie over nothing.
    private const int Height = 5000;

    private static readonly int[] Widths = [1366, 390];
    private static readonly ColorScheme[] Schemes = [ColorScheme.Light, ColorScheme.Dark];

    [Fact]
    public Task Axe_finds_nothing_on_any_page_of_the_site() =>
        LookAsync([.. PageKinds.Site(portal), .. PageKinds.Troubles(portal)]);

    [Fact]
    public Task Axe_finds_nothing_on_any_page_of_the_desk() => LookAsync([.. PageKinds.Desk(portal)]);

    private async Task LookAsync(IReadOnlyList<PageKind> kinds)
    {
        var barriers = new ConcurrentBag<string>();
        foreach (var looker in kinds.GroupBy(k => k.Looker))
        {
            var waiting = new ConcurrentQueue<PageKind>(looker);
            var windows = new List<IPage>();
            for (var i = 0; i < AtOnce; i++)
            {
                windows.Add(await portal.WindowAsync(looker.Key));
            }

            await Task.WhenAll(windows.Select(async window =>
            {
                await Axe.InjectAsync(window);
                while (waiting.TryDequeue(out var kind))
                {
                    await LookAsync(window, kind, barriers);
                }

                await window.Context.CloseAsync();
            }));
        }

        Assert.True(barriers.IsEmpty, string.Join('\n', barriers.Order()));
    }

    private static async Task LookAsync(IPage page, PageKind kind, ConcurrentBag<string> barriers)
    {
        await page.OpenAsync(kind);
        foreach (var (width, scheme) in Widths.SelectMany(_ => Schemes, (w, s) => (w, s)))
        {
            await page.SetViewportSizeAsync(width, Height);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            foreach (var barrier in await Axe.RunAsync(page))
            {
                barriers.Add($"{kind} {width} {scheme}: {barrier}");
            }
        }
    }
}
