using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

/// <summary>The ways in which editors name one of our articles without its headline.</summary>
public static partial class ArticleAddress
{
    /// <summary>
    /// The id in <c>1024</c>, <c>article:1024</c>, an address of the site such as <c>…/tit-1024.html</c> or of the desk
    /// such as <c>…/admin/bai-viet/1024</c>; null in anything else.
    /// </summary>
    /// <param name="ownHosts">Whose addresses are ours, with the port where one is written.</param>
    public static long? IdIn(string text, params IReadOnlyList<string> ownHosts) =>
        Named().Match(text.Trim()) is { Success: true } match
        && (match.Groups["host"] is not { Success: true } host || ownHosts.Contains(host.Value))
        && long.TryParse(match.Groups["id"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id : null;

    /// <summary>An address outside, as a link may name it.</summary>
    public static bool IsWeb(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";

    [GeneratedRegex(
        @"^(?:article:|#)?(?<id>\d{1,18})$"
        + @"|^(?:https?://(?<host>[^/\s]+))?/[^/\s]+/[^/\s]+-(?<id>\d{1,18})\.html(?:[?#]\S*)?$"
        + @"|^(?:https?://(?<host>[^/\s]+))?/admin/bai-viet/(?<id>\d{1,18})(?:[/?#]\S*)?$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Named();
}
