using Microsoft.Playwright;
using Xunit;

namespace NewsPortal.Browser.Tests.Validity;

/// <summary>Menus, dialogs, suggestions, answers to forms: what opens on a page is as good as the page.</summary>
[Collection(nameof(WholePortal))]
public sealed class PageStateTests(WholePortal portal)
{
    [Theory]
    [InlineData(1366)]
    [InlineData(390)]
    public async Task Axe_and_the_Nu_checker_find_nothing_in_what_opens_on_a_page(int width)
    {
        var (barriers, sources) = (new List<string>(), new List<HtmlSource>());
        foreach (var state in PageState.All(portal))
        {
            var page = await portal.WindowAsync(state.Looker, width);
            await Axe.InjectAsync(page);
            await page.GotoAsync(state.Path);
            await state.Reach(page);
            if (state.IsOurMarkup)
            {
                sources.Add(new HtmlSource(state.Name, await page.ContentAsync()));
            }

            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                barriers.AddRange((await Axe.RunAsync(page)).Select(b => $"{state.Name} {scheme}: {b}"));
            }

            await page.Context.CloseAsync();
        }

        var complaints = await NuChecker.CheckAsync(sources, TestContext.Current.CancellationToken);
        Assert.True(barriers.Count + complaints.Count == 0, string.Join('\n', [.. barriers, .. complaints]));
    }
}
