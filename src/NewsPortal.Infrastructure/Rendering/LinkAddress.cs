using System.Globalization;

namespace NewsPortal.Infrastructure.Rendering;

/// <summary>What stands in the brackets of a link or picture, and what of it a reader's page may carry.</summary>
internal static class LinkAddress
{
    private const int MaxLength = 2_000;

    /// <summary>Reads <c>media:42</c>.</summary>
    public static int? MediaId(string? address) =>
        AfterPrefix(address, "media:") is { } digits
        && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    /// <summary>Reads <c>article:1024</c>.</summary>
    public static long? ArticleId(string? address) =>
        AfterPrefix(address, "article:") is { } digits
        && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    /// <summary>The address as links may have it: a path of this site, http(s), mailto or tel; or null.</summary>
    public static string? Safe(string? address)
    {
        if (string.IsNullOrEmpty(address) || address.Length > MaxLength || address.Any(char.IsControl))
        {
            return null;
        }

        if (address[0] == '/')
        {
            // "//host" and "/\host" lead to another site.
            return address.Length > 1 && address[1] is '/' or '\\' ? null : address;
        }

        var full = address.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? "https://" + address : address;
        return Uri.TryCreate(full, UriKind.Absolute, out var uri) && IsAllowed(uri) ? uri.AbsoluteUri : null;
    }

    public static bool IsExternal(string address) => address.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    private static bool IsAllowed(Uri uri) =>
        uri.Scheme switch
        {
            "http" or "https" => uri.Host.Length > 0 && uri.UserInfo.Length == 0,
            "mailto" or "tel" => true,
            _ => false,
        };

    private static string? AfterPrefix(string? address, string prefix) =>
        address?.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) == true ? address[prefix.Length..] : null;
}
