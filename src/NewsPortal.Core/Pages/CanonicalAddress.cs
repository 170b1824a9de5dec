using System.Text.RegularExpressions;

namespace NewsPortal.Core.Pages;

/// <summary>
/// What one and the same page is called in one way only: lower case, no final or doubled slash, <c>.html</c>, no name
/// of an index page, no <c>trang=1</c>, nothing said twice. Applied twice it changes nothing more.
/// </summary>
public static partial class CanonicalAddress
{
    /// <summary>What other systems call a folder's own page, our own home among them.</summary>
    private static readonly string[] IndexFiles = ["/index.html", "/default.html", "/trang-chu.html"];

    /// <summary>With a query these were whole sites: <c>/default.aspx?tabid=45</c> is no home page.</summary>
    private static readonly string[] IndexPrograms =
        ["/index.php", "/index.asp", "/index.aspx", "/default.php", "/default.asp", "/default.aspx"];

    private static readonly HashSet<string> TrackingNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "fbclid", "mibextid", "gclid", "gbraid", "wbraid", "dclid", "msclkid", "yclid", "twclid", "ttclid", "igsh",
        "igshid", "li_fat_id", "mc_cid", "mc_eid", "_ga", "_gl", "gidzl", "zarsrc",
    };

    /// <param name="path">Decoded, as the server gives it; an encoded slash stays <c>%2F</c>.</param>
    /// <param name="query">As it was sent, with its question mark, or empty.</param>
    public static string PathOf(string path, string query = "")
    {
        string[] indexNames = SaysWhat(query) ? IndexFiles : [.. IndexFiles, .. IndexPrograms];
        // Each round makes it shorter or is the last; the bound is for what nobody has thought of.
        const int Rounds = 50;
        for (var round = 0; round < Rounds; round++)
        {
            var before = path;
            path = OneStep(path, indexNames);
            if (path == before)
            {
                break;
            }
        }

        return path;
    }

    /// <summary>
    /// The query without first page, without repetitions: of <c>trang</c> the first counts, of others what is the same.
    /// </summary>
    /// <param name="query">As it was sent, with its question mark, or empty.</param>
    public static string QueryOf(string query)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return Keep(query, pair =>
            NameOf(pair).Equals(Common.PortalPaths.PageParameter, StringComparison.OrdinalIgnoreCase)
                ? seen.Add(Common.PortalPaths.PageParameter) && !pair.EndsWith("=1", StringComparison.Ordinal)
                : seen.Add(pair));
    }

    /// <summary>Parameters that tell where a visitor came from and never what is to be shown.</summary>
    public static string TrackingOf(string query) => Keep(query, IsTracking);

    /// <inheritdoc cref="TrackingOf"/>
    public static string WithoutTracking(string query) => Keep(query, pair => !IsTracking(pair));

    private static string OneStep(string path, string[] indexNames)
    {
        path = Composed(path).ToLowerInvariant().TrimEnd();
        path = SeveralSlashes().Replace(path, "/");
        path = path.Length > 1 ? path.TrimEnd('/') : path;
        path = path.EndsWith(".htm", StringComparison.Ordinal) ? path + "l" : path;
        path = path is "/trang-chu" ? string.Empty : path;
        var index = Array.Find(indexNames, name => path.EndsWith(name, StringComparison.Ordinal));
        path = index is null ? path : path[..^index.Length];
        return path.Length == 0 ? "/" : path;
    }

    /// <summary>True when the query does more than tell of the visitor or turn pages.</summary>
    private static bool SaysWhat(string query) => WithoutTracking(query).TrimStart('?').Split('&')
        .Any(pair => pair.Length > 0 && NameOf(pair) != Common.PortalPaths.PageParameter);

    private static string Composed(string path)
    {
        try
        {
            return path.Normalize();
        }
        catch (ArgumentException)
        {
            // Half a character: no page of ours and no redirect has such an address.
            return path;
        }
    }

    private static string Keep(string query, Func<string, bool> isKept)
    {
        if (query.Length == 0)
        {
            return query;
        }

        var kept = query[1..].Split('&', StringSplitOptions.RemoveEmptyEntries).Where(isKept).ToList();
        return kept.Count == 0 ? string.Empty : "?" + string.Join('&', kept);
    }

    private static bool IsTracking(string pair)
    {
        var name = NameOf(pair);
        return name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("zalo", StringComparison.OrdinalIgnoreCase) || TrackingNames.Contains(name);
    }

    private static string NameOf(string pair) => pair.Split('=', 2)[0];

    [GeneratedRegex("/{2,}")]
    private static partial Regex SeveralSlashes();
}
