using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsPortal.Core.Pages;

/// <summary>Articles are found by the number in their address, whatever stands before it.</summary>
public static partial class ArticleAddress
{
    /// <summary>The number in a path of an article's shape; null for any other path.</summary>
    public static long? IdIn(string path) =>
        Shape().Match(path) is { Success: true } match
        && long.TryParse(match.Groups["id"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id : null;

    /// <summary>The slug in a path of an article's shape; null for any other path.</summary>
    public static string? SlugIn(string path) =>
        Shape().Match(path) is { Success: true } match ? match.Groups["slug"].Value : null;

    [GeneratedRegex(@"^/[^/]+/(?<slug>[^/]*)-(?<id>[0-9]{1,19})\.html$")]
    private static partial Regex Shape();
}
