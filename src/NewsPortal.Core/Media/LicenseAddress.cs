using System.Text.RegularExpressions;

namespace NewsPortal.Core.Media;

/// <summary>
/// A licence is a name or the absolute http(s) address of its terms. Of names only those of Creative Commons
/// (https://creativecommons.org/share-your-work/cclicenses/) have an address that we know.
/// </summary>
public static partial class LicenseAddress
{
    /// <returns>The address as machines want it; null for a name.</returns>
    public static string? Of(string license) =>
        Uri.TryCreate(license, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address.AbsoluteUri
        : CreativeCommons().Match(license.Trim()) is { Success: true } named
            ? CommonsAddress(named.Groups["terms"].Value.ToLowerInvariant(), named.Groups["version"].Value) : null;

    private static string CommonsAddress(string terms, string version) => terms.Length == 0
        ? "https://creativecommons.org/publicdomain/zero/1.0/"
        : $"https://creativecommons.org/licenses/{terms}/{version}/";

    [GeneratedRegex(
        "^(?:CC0(?: 1\\.0)?|CC[ -](?<terms>BY(?:-NC)?(?:-SA|-ND)?)[ -](?<version>[1-4]\\.[05]))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CreativeCommons();
}
