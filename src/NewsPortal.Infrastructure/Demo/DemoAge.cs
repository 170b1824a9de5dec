using System.Globalization;
using System.Text.RegularExpressions;
using NewsPortal.Core.Common;

namespace NewsPortal.Infrastructure.Demo;

/// <summary>When something happened, seen from the hour of seeding: a fixed time (UTC) or so long ago.</summary>
internal readonly partial record struct DemoAge(DateTime? Fixed, TimeSpan Ago)
{
    public DateTime SeenFrom(DateTime now) => Fixed ?? now - Ago;

    /// <summary>Reads <c>1d 4h 35m</c>, any part of which may be missing; null for anything else.</summary>
    public static DemoAge? Parse(string text)
    {
        var match = Ages().Match(text);
        if (!match.Success || text.Length == 0)
        {
            return null;
        }

        var (days, hours, minutes) = (Number(match, "d"), Number(match, "h"), Number(match, "m"));
        return new DemoAge(null, new TimeSpan(days, hours, minutes, 0));
    }

    /// <summary>Reads <c>2022-12-16 12:09</c>, the clock on the newsroom's wall; null for anything else.</summary>
    public static DemoAge? ParseFixed(string text) =>
        DateTime.TryParseExact(
            text, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            ? new DemoAge(PortalTime.ToUtc(local), TimeSpan.Zero)
            : null;

    private static int Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?:(?<d>\d{1,4})d ?)?(?:(?<h>\d{1,2})h ?)?(?:(?<m>\d{1,2})m)?$")]
    private static partial Regex Ages();
}
