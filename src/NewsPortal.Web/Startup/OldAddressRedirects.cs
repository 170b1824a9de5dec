using NewsPortal.Core.Pages;
using NewsPortal.Web.Publications;

namespace NewsPortal.Web.Startup;

/// <summary>Leads on who asks for an old address, and counts it.</summary>
public sealed class OldAddressRedirects(IRedirects redirects, RedirectHits hits, TimeProvider clock)
{
    /// <summary>From an address without a page; null when nowhere.</summary>
    public Task<string?> FromNothingAsync(HttpContext http) => AddressAsync(http, redirects.FindAsync);

    /// <summary>From a withdrawn article, only by a redirect of its own.</summary>
    public Task<string?> FromWithdrawnAsync(HttpContext http) => AddressAsync(http, redirects.FindExactAsync);

    /// <summary>From a live page, when its query names something else.</summary>
    public Task<string?> FromPageAsync(HttpContext http) => AddressAsync(http, redirects.FindByQueryAsync);

    /// <summary>Only whoever asks for a page is led on.</summary>
    private async Task<string?> AddressAsync(
        HttpContext http, Func<OldAddress, CancellationToken, Task<Redirection?>> find)
    {
        if (http.Features.Get<AskedAddress>() is not { Original: var asked }
            || await find(asked, http.RequestAborted) is not { } moved)
        {
            return null;
        }

        if (!SelfClient.IsAsking(http.Request))
        {
            hits.Count(moved, clock.GetUtcNow().UtcDateTime);
        }

        var query = http.Request.QueryString.Value ?? string.Empty;
        return new PathString(moved.Path).ToUriComponent()
            + (moved.KeepsQuery ? query : CanonicalAddress.TrackingOf(query));
    }
}
