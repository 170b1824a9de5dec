using System.IO.Compression;
using System.Text.Json;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace NewsPortal.Browser.Tests;

/// <summary>What browsers fetch of pictures, and that the page stands still meanwhile.</summary>
public sealed class PictureChoiceTests(PicturesInBrowser newsroom) : IClassFixture<PicturesInBrowser>
{
    private const int MostScript = 10_000;
    private const int MostStyle = 12_000;

    [Theory]
    [InlineData(390, 3)]
    [InlineData(768, 2)]
    [InlineData(1100, 1)]
    [InlineData(1366, 1)]
    public async Task Every_picture_is_as_large_as_its_place_and_hardly_larger(int width, float pixels)
    {
        var page = await newsroom.Browser.OpenWindowAsync(new() { DeviceScaleFactor = pixels }, width);
        var fetched = new HashSet<string?>();
        foreach (var path in new[] { newsroom.StoryPath, newsroom.PhotoStoryPath, "/", "/xa-hoi" })
        {
            await page.GotoAsync(path);
            var choices = await page.EvaluateAsync<JsonElement>(Choices);
            Assert.NotEqual(0, choices.GetArrayLength());
            foreach (var choice in choices.EnumerateArray())
            {
                // A larger one that is there already costs nothing: Chromium takes it.
                Check($"{path} at {width} px: {choice}", choice, !fetched.Add(choice.GetProperty("file").GetString()));
            }
        }
    }

    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1366, ColorScheme.Light)]
    public async Task Nothing_moves_when_slow_pictures_come(int width, ColorScheme scheme)
    {
        foreach (var path in new[] { newsroom.StoryPath, newsroom.PhotoStoryPath })
        {
            var page = await newsroom.Browser.NewWindowAsync(width, scheme);
            var arrival = new TaskCompletionSource();
            await page.RouteAsync("**/media/**", async route =>
            {
                await arrival.Task;
                await route.ContinueAsync();
            });
            await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
            await page.EvaluateAsync(Watch);
            var first = page.Locator("article img").First;
            Assert.False(await first.EvaluateAsync<bool>("img => img.complete"));
            Assert.NotEqual("rgba(0, 0, 0, 0)", await first.EvaluateAsync<string>(
                "img => getComputedStyle(img).backgroundColor"));
            arrival.SetResult();
            await page.EvaluateAsync(LookAtEveryPicture);

            Assert.Equal(0, await page.EvaluateAsync<double>("window.moved"));
        }
    }

    [Fact]
    public async Task The_viewer_is_fetched_when_a_reader_reaches_for_a_picture_and_not_before()
    {
        var page = await newsroom.Browser.NewWindowAsync();
        var fetched = new List<string>();
        page.Request += (_, request) => fetched.AddRange(request.Url.Contains("/viewer-") ? [request.Url] : []);
        await page.GotoAsync(newsroom.StoryPath);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.Empty(fetched);

        await page.Locator("#anh-1 > a").HoverAsync();
        await Expect(page.Locator("head link[href*='/viewer-']")).ToHaveCountAsync(1);
        Assert.Equal(2, fetched.Count);
    }

    [Fact]
    public async Task A_page_without_pictures_is_light()
    {
        var page = await newsroom.Browser.NewWindowAsync();
        var sizes = new Dictionary<string, int>(StringComparer.Ordinal);
        page.Response += (_, answer) => sizes[answer.Url] = 0;
        await page.GotoAsync(newsroom.PlainPath);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        foreach (var address in sizes.Keys.ToList())
        {
            sizes[address] = Compressed(await (await page.Context.APIRequest.GetAsync(address)).BodyAsync());
        }

        int Sum(string ending) => sizes.Where(s => s.Key.EndsWith(ending, StringComparison.Ordinal)).Sum(s => s.Value);
        Assert.InRange(Sum(".js"), 1, MostScript);
        Assert.InRange(Sum(".css"), 1, MostStyle);
    }

    /// <summary>A browser may take the next candidate below when it is almost as large.</summary>
    private static void Check(string what, JsonElement choice, bool isThere)
    {
        var candidates = choice.GetProperty("candidates").EnumerateArray().Select(c => c.GetDouble()).ToList();
        var (chosen, needed) = (choice.GetProperty("chosen").GetDouble(), choice.GetProperty("needed").GetDouble());
        var enough = candidates.FindIndex(c => c >= needed);
        Assert.True(chosen >= needed * 0.8 || chosen == candidates[^1], "Blurred: " + what);
        Assert.True(isThere || enough < 0 || candidates.IndexOf(chosen) <= enough, "Wasteful: " + what);
    }

    private static int Compressed(byte[] body)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(body);
        }

        return (int)compressed.Length;
    }

    private const string Watch =
        """
        async () => {
          await document.fonts.ready;
          window.moved = 0;
          new PerformanceObserver(list => {
            for (const entry of list.getEntries()) window.moved += entry.value;
          }).observe({ type: 'layout-shift', buffered: true });
        }
        """;

    private const string LookAtEveryPicture =
        """
        async () => {
          for (const img of document.querySelectorAll('picture img')) {
            img.scrollIntoView({ behavior: 'instant' });
            if (!img.complete) await new Promise(done => img.onload = img.onerror = done);
            await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
          }
        }
        """;

    private const string Choices =
        """
        async () => {
          const choices = [];
          for (const img of document.querySelectorAll('picture img')) {
            img.scrollIntoView({ behavior: 'instant' });
            if (!img.complete) await new Promise(done => img.onload = img.onerror = done);
            const candidates = img.srcset.split(', ').map(c => ({ file: c.split(/[/ ]/).at(-2).split('.')[0],
              width: parseInt(c.split(' ')[1]) }));
            const file = img.currentSrc.split('/').at(-1).split('.')[0];
            choices.push({
              in: img.closest('[class]').className,
              file: img.currentSrc,
              chosen: candidates.find(c => c.file === file).width,
              needed: Math.round(img.getBoundingClientRect().width * devicePixelRatio),
              candidates: candidates.map(c => c.width),
            });
          }
          return choices;
        }
        """;
}
