using System.Text.RegularExpressions;
using NewsPortal.Core.Common;

namespace NewsPortal.Core.Settings;

/// <summary>What may be set of the ways search engines and hubs are told.</summary>
public static partial class SearchEngineRules
{
    public const int RobotsLength = 4_000;

    private static readonly string[] RobotsFields =
        ["user-agent", "allow", "disallow", "crawl-delay", "clean-param", "sitemap"];

    public static IEnumerable<Reason> Check(SiteSettings settings)
    {
        if (settings.WebSubHub.Length > 0 && Objection(settings.WebSubHub) is { } hub)
        {
            yield return new Reason(nameof(settings.WebSubHub), hub);
        }

        if (settings.IndexNowKey.Length > 0 && !Key().IsMatch(settings.IndexNowKey))
        {
            yield return new Reason(nameof(settings.IndexNowKey), "IndexNowKeyInvalid");
        }

        if (Objection(settings.IndexNowEndpoint) is { } endpoint)
        {
            yield return new Reason(nameof(settings.IndexNowEndpoint), endpoint);
        }

        foreach (var reason in CheckRobots(settings.RobotsLines))
        {
            yield return reason;
        }
    }

    /// <summary>Headers and other machines take an address letter by letter: only what needs no encoding.</summary>
    internal static bool IsPlain(string address) => address.All(c => c is > ' ' and < '\x7f');

    private static string? Objection(string address) =>
        !MayBeTold(address) ? "HubInvalid" : !IsPlain(address) ? "AddressNotAscii" : null;

    /// <summary>https, or this very machine: nothing goes over the network in the clear.</summary>
    private static bool MayBeTold(string address) =>
        address.Length <= SettingsRules.TextLength
        && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.UserInfo.Length == 0
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback));

    /// <summary>Only what the standard knows (RFC 9309), and never the whole site for everybody.</summary>
    private static IEnumerable<Reason> CheckRobots(string lines)
    {
        if (lines.Length > RobotsLength)
        {
            yield return new Reason(nameof(SiteSettings.RobotsLines), "TooLong", RobotsLength, lines.Length);
        }

        var (isForAll, areAgents) = (true, false);
        foreach (var (index, line) in lines.Split('\n').Index())
        {
            var rule = line.Split('#')[0].Trim();
            var field = rule.Split(':', 2)[0].Trim().ToLowerInvariant();
            if (rule.Length > 0 && (!rule.Contains(':', StringComparison.Ordinal) || !RobotsFields.Contains(field)))
            {
                yield return new Reason(nameof(SiteSettings.RobotsLines), "RobotsLineInvalid", index + 1);
            }

            var value = rule[Math.Min(rule.Length, field.Length + 1)..].Trim();
            if (field == "user-agent")
            {
                // Agents one after the other share the rules that follow.
                isForAll = value == "*" || (areAgents && isForAll);
            }
            else if (field == "disallow" && isForAll && value is ("/" or "/*"))
            {
                yield return new Reason(nameof(SiteSettings.RobotsLines), "RobotsBlockAll", index + 1);
            }

            areAgents = field == "user-agent" || (areAgents && rule.Length == 0);
        }
    }

    [GeneratedRegex("^[a-zA-Z0-9-]{8,128}$")]
    private static partial Regex Key();
}
