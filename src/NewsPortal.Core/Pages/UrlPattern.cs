using System.Text.RegularExpressions;
using NewsPortal.Core.Common;

namespace NewsPortal.Core.Pages;

/// <summary>
/// The shape of an older site's addresses: a path with named parts in braces, such as
/// <c>/{section}/{yyyyMM}/{slug}-{hex}/</c>, and a query where it says what is shown: <c>/tin.aspx?id={id}</c>.
/// The name says what may stand there (docs/editorial-workflow.md); capitals and a final slash make no difference.
/// </summary>
/// <remarks>
/// Nobody but this class writes the regular expressions, and they never go back over what they have read: the time
/// grows with the length of the address and nothing else.
/// </remarks>
public sealed partial class UrlPattern
{
    public const int TextLength = 200;
    private const int MostParts = 8;
    private const RegexOptions Options =
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string Rest = "rest";
    private const string AnyWord = "[^/]+";

    /// <summary>Dates have their length, so that they may stand side by side.</summary>
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["slug"] = "[a-z0-9-]+", ["id"] = "[0-9]+", ["hex"] = "[0-9a-f]+", [Rest] = ".+",
        ["yyyy"] = "[0-9]{4}", ["MM"] = "[0-9]{2}", ["dd"] = "[0-9]{2}",
        ["yyyyMM"] = "[0-9]{6}", ["yyyyMMdd"] = "[0-9]{8}", ["ddMMyyyy"] = "[0-9]{8}",
    };

    private readonly Regex _path;
    private readonly List<(string Name, Regex Value)> _query;

    private UrlPattern(string path, List<(string, string)> query, IReadOnlyList<string> parts)
    {
        Path = path;
        _path = new Regex(Expression(path.Length > 1 ? path.TrimEnd('/') : path), Options);
        _query = [.. query.Select(q => (q.Item1, new Regex(Expression(q.Item2), Options)))];
        Parts = parts;
        var fixedWords = Part().Replace(Ending().Replace(path, string.Empty), p => IsFree(p) ? string.Empty : "x");
        IsVague = query.Count == 0 && fixedWords.Trim('/', '-').Length == 0;
    }

    /// <summary>As written, without the query.</summary>
    public string Path { get; }

    /// <summary>Names in the order they stand.</summary>
    public IReadOnlyList<string> Parts { get; }

    /// <summary>True when nearly every address has this shape.</summary>
    public bool IsVague { get; }

    public static (UrlPattern? Pattern, Reason? Reason) Parse(string text)
    {
        var names = Part().Matches(text).Select(m => m.Groups[1].Value).ToList();
        if (Objection(text, names) is { } code)
        {
            return (null, code);
        }

        var halves = text.Split('?', 2);
        var pairs = halves.Length == 1 ? [] : halves[1].Split('&').Select(p => p.Split('=', 2)).ToList();
        return pairs.Exists(p => p is not [{ Length: > 0 }, { Length: > 0 }])
            ? (null, new Reason("Pattern", "PatternQueryInvalid"))
            : (new UrlPattern(halves[0], [.. pairs.Select(p => (p[0], p[1]))], names), null);
    }

    /// <summary>What stands in each part, as it was asked for; null when the address has another shape.</summary>
    public IReadOnlyDictionary<string, string>? Match(OldAddress address)
    {
        if (address.Path.Length + address.Query.Length > OldAddress.Length)
        {
            return null;
        }

        var path = address.Path.Length > 1 ? address.Path.TrimEnd('/') : address.Path;
        var matches = new List<Match> { _path.Match(path) };
        foreach (var (name, value) in _query)
        {
            matches.Add(value.Match(ValueOf(address.Query, name)));
        }

        return matches.TrueForAll(m => m.Success)
            ? Parts.ToDictionary(p => p, p => matches.Select(m => m.Groups[p]).First(g => g.Success).Value) : null;
    }

    private static Reason? Objection(string text, List<string> names)
    {
        var bare = Part().Replace(text, string.Empty);
        return text.Length > TextLength || text is not ['/', ..] || text is ['/', '/', ..]
                ? new Reason("Pattern", "PatternPathInvalid", TextLength)
            : bare.AsSpan().IndexOfAny("{}\\#") >= 0 ? new Reason("Pattern", "PatternBracesInvalid")
            : names.Count > MostParts ? new Reason("Pattern", "PatternTooManyParts", MostParts)
            : names.Distinct().Count() < names.Count ? new Reason("Pattern", "PatternPartTwice")
            : Touching().Matches(text).Any(m => IsFree(m.Groups[1].Value) && IsFree(m.Groups[2].Value))
                ? new Reason("Pattern", "PatternPartsTouch")
            : names.Contains(Rest) && !text.Split('?')[0].TrimEnd('/').EndsWith("{rest}", StringComparison.Ordinal)
                ? new Reason("Pattern", "PatternRestNotLast")
            : null;
    }

    private static string Expression(string template)
    {
        var expression = new System.Text.StringBuilder("^");
        var at = 0;
        foreach (Match part in Part().Matches(template))
        {
            var name = part.Groups[1].Value;
            expression.Append(Regex.Escape(template[at..part.Index]));
            expression.Append(null, $"(?<{name}>{Kinds.GetValueOrDefault(name, AnyWord)})");
            at = part.Index + part.Length;
        }

        return expression.Append(Regex.Escape(template[at..])).Append('$').ToString();
    }

    private static string ValueOf(string query, string name)
    {
        var pair = query.TrimStart('?').Split('&').Select(p => p.Split('=', 2))
            .FirstOrDefault(p => p[0].Equals(name, StringComparison.OrdinalIgnoreCase));
        return pair is [_, var value] ? Uri.UnescapeDataString(value) : string.Empty;
    }

    private static bool IsFree(Match part) => IsFree(part.Groups[1].Value);

    /// <summary>As long as it likes: next to another such part nobody could say where one ends.</summary>
    private static bool IsFree(string name) => !Kinds.TryGetValue(name, out var kind) || !kind.EndsWith('}');

    [GeneratedRegex(@"\{([A-Za-z][A-Za-z0-9]{0,19})\}")]
    private static partial Regex Part();

    [GeneratedRegex(@"\.(html?|aspx?|php)$", RegexOptions.IgnoreCase)]
    private static partial Regex Ending();

    [GeneratedRegex(@"\{(\w+)\}(?=\{(\w+)\})")]
    private static partial Regex Touching();
}
