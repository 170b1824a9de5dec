using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;

namespace NewsPortal.Browser.Tests.Validity;

/// <summary>One answer as it crossed the wire: compressed, with its headers.</summary>
/// <param name="Kind">Chromium's word: Document, Stylesheet, Script, Font, Image, …</param>
internal sealed record Transferred(string Kind, string Url, double Bytes);

/// <summary>Everything a page loads until nothing more is on its way.</summary>
internal static class Transfer
{
    public static async Task<IReadOnlyList<Transferred>> OfAsync(IPage page, string path)
    {
        var network = await page.Context.NewCDPSessionAsync(page);
        var kinds = new ConcurrentDictionary<string, (string Kind, string Url)>();
        var done = new ConcurrentBag<Transferred>();
        network.Event("Network.responseReceived").OnEvent += (_, e) =>
        {
            var url = e!.Value.GetProperty("response").GetProperty("url").GetString()!;
            kinds[Text(e, "requestId")] = (Text(e, "type"), url);
        };
        network.Event("Network.loadingFinished").OnEvent += (_, e) =>
        {
            var (kind, url) = kinds[Text(e, "requestId")];
            done.Add(new Transferred(kind, url, e!.Value.GetProperty("encodedDataLength").GetDouble()));
        };
        await network.SendAsync("Network.enable");
        await page.GotoAsync(path);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        return [.. done];
    }

    private static string Text(JsonElement? e, string name) => e!.Value.GetProperty(name).GetString()!;
}
