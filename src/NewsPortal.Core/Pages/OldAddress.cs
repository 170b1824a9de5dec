using NewsPortal.Core.Common;

namespace NewsPortal.Core.Pages;

/// <summary>An address as people write it: a path of ours, or a whole address of the site we had before.</summary>
/// <param name="Path">Decoded.</param>
/// <param name="Query">As written, with its question mark, or empty.</param>
public sealed record OldAddress(string Path, string Query)
{
    /// <summary>Characters of an address with its query; longer ones were never ours.</summary>
    public const int Length = 300;

    /// <summary>
    /// What a redirect is stored and looked for under: canonical, in lower case, without what only tells of visitors.
    /// </summary>
    public string Key => CanonicalPath
        + CanonicalAddress.QueryOf(CanonicalAddress.WithoutTracking(Query)).ToLowerInvariant();

    public string CanonicalPath => CanonicalAddress.PathOf(Path, Query);

    /// <summary>
    /// Null for what is no address: no path and no http(s), a name and password in it, signs no address has.
    /// </summary>
    public static OldAddress? Read(string typed) => Split(typed) is var (_, path, query) ? new(path, query) : null;

    /// <summary>
    /// The path of a page of this site, canonical; null for another host, and for what is no plain path.
    /// </summary>
    /// <param name="publicAddress">Scheme and host of this site.</param>
    public static string? ReadOwn(string typed, string publicAddress) =>
        Split(typed) is (var host, var path, "") && (host.Length == 0 || host == HostOf(publicAddress))
            ? CanonicalAddress.PathOf(path) : null;

    private static (string Host, string Path, string Query)? Split(string typed)
    {
        var text = VietnameseText.CleanLine(typed);
        var host = string.Empty;
        if (text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.UserInfo.Length > 0)
            {
                return null;
            }

            host = uri.Authority;
            var start = text.IndexOfAny(['/', '?', '#'], text.IndexOf("//", StringComparison.Ordinal) + 2);
            text = start < 0 ? "/" : text[start] == '/' ? text[start..] : "/" + text[start..];
        }

        text = text.Split('#')[0];
        if (!text.StartsWith('/') || text.StartsWith("//", StringComparison.Ordinal) || text.Contains('\\'))
        {
            return null;
        }

        var query = text.IndexOf('?', StringComparison.Ordinal) is >= 0 and var at ? text[at..] : string.Empty;
        return Decoded(text[..^query.Length]) is { } path ? (host, path, query == "?" ? string.Empty : query) : null;
    }

    /// <summary>As the server decodes a path: an encoded slash stays as it is. Null for signs no address has.</summary>
    private static string? Decoded(string path)
    {
        var slashes = path.Replace("%2f", "%252F", StringComparison.OrdinalIgnoreCase);
        var decoded = Uri.UnescapeDataString(slashes);
        return decoded.Any(char.IsControl) || decoded.Contains('\\') || decoded.Contains('\uFFFD') ? null : decoded;
    }

    private static string HostOf(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.Authority : string.Empty;
}
