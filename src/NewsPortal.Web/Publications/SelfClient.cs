using System.Text;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using NewsPortal.Core.Settings;

namespace NewsPortal.Web.Publications;

/// <param name="LeadsTo">Of a redirect; empty otherwise.</param>
public sealed record OwnAnswer(int Status, string LeadsTo, string Text);

/// <summary>
/// Asks this node's own server for pages, as a reader would who has come by the public address: over HTTP, through the
/// whole pipeline. <see cref="AddressKey"/> says where it listens when that cannot be seen from inside.
/// </summary>
public sealed class SelfClient(IHttpClientFactory clients, IServer server, IConfiguration configuration)
{
    public const string Client = "own-site";
    public const string AddressKey = "Publications:OwnAddress";

    private const string Agent = "NewsPortal-Receipt/1.0";

    /// <summary>Characters of a page; nothing of ours is longer but sitemaps, which are looked through.</summary>
    private const int MostText = 4_000_000;

    /// <summary>For a whole answer: the client's own patience ends with the headers.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>We ourselves are no readers: what counts those passes over us.</summary>
    public static bool IsAsking(HttpRequest request) => request.Headers.UserAgent == Agent;

    public Task<OwnAnswer> AskAsync(string path, SiteSettings site, CancellationToken ct) =>
        AskAsync(path, string.Empty, site, ct);

    /// <param name="path">Decoded.</param>
    /// <param name="query">With its question mark, or empty.</param>
    public async Task<OwnAnswer> AskAsync(string path, string query, SiteSettings site, CancellationToken ct)
    {
        using var patience = PatienceOf(ct);
        using var answer = await SendAsync(path, query, site, patience.Token);
        var leadsTo = (int)answer.StatusCode is >= 300 and < 400 ? answer.Headers.Location?.OriginalString : null;
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync(patience.Token), Encoding.UTF8);
        var (text, some) = (new StringBuilder(), new char[32 * 1024]);
        while (text.Length < MostText && await reader.ReadAsync(some, patience.Token) is > 0 and var read)
        {
            text.Append(some, 0, read);
        }

        return new OwnAnswer((int)answer.StatusCode, leadsTo ?? string.Empty, text.ToString());
    }

    /// <summary>Whether the answer has one of the texts, without keeping it: sitemaps are large.</summary>
    /// <returns>Null for a document that is not there.</returns>
    public async Task<bool?> HasAsync(
        string path, IReadOnlyList<string> texts, SiteSettings site, CancellationToken ct)
    {
        using var patience = PatienceOf(ct);
        using var answer = await SendAsync(path, string.Empty, site, patience.Token);
        if (!answer.IsSuccessStatusCode)
        {
            return null;
        }

        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync(patience.Token), Encoding.UTF8);
        var overlap = texts.Max(t => t.Length);
        var window = new char[64 * 1024 + overlap];
        var kept = 0;
        while (await reader.ReadBlockAsync(window.AsMemory(kept), patience.Token) is > 0 and var read)
        {
            var seen = new string(window, 0, kept + read);
            if (texts.Any(t => seen.Contains(t, StringComparison.Ordinal)))
            {
                return true;
            }

            kept = Math.Min(overlap, seen.Length);
            seen.AsSpan(seen.Length - kept).CopyTo(window);
        }

        return false;
    }

    private static CancellationTokenSource PatienceOf(CancellationToken ct)
    {
        var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Patience);
        return patience;
    }

    private async Task<HttpResponseMessage> SendAsync(
        string path, string query, SiteSettings site, CancellationToken ct)
    {
        using var client = clients.CreateClient(Client);
        var address = new Uri(Base(site), new PathString(path).ToUriComponent() + query);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Host = new Uri(site.PublicAddress).Authority;
        request.Headers.UserAgent.ParseAdd(Agent);
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ct);
    }

    private Uri Base(SiteSettings site)
    {
        var listening = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var address = configuration[AddressKey]
            ?? listening.OrderBy(a => a.StartsWith("https", StringComparison.Ordinal)).FirstOrDefault();
        return new Uri(address is null ? site.PublicAddress : Reachable(address));
    }

    /// <summary>“Every address” is no address to call: this machine's own is among them.</summary>
    private static string Reachable(string address) => address
        .Replace("://+", "://127.0.0.1", StringComparison.Ordinal)
        .Replace("://*", "://127.0.0.1", StringComparison.Ordinal)
        .Replace("://0.0.0.0", "://127.0.0.1", StringComparison.Ordinal)
        .Replace("://[::]", "://127.0.0.1", StringComparison.Ordinal);
}
