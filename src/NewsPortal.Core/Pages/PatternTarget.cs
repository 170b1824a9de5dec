using System.Text.RegularExpressions;
using NewsPortal.Core.Common;

namespace NewsPortal.Core.Pages;

/// <summary>How the parts of an old address find where it leads now.</summary>
public enum PatternTargetKind
{
    /// <summary><c>slug={slug}</c>: the article that has this slug.</summary>
    Slug,

    /// <summary><c>ma={hex}</c>: the article that came with this id from the older site.</summary>
    ExternalId,

    /// <summary><c>id={id}</c>: the article of this number.</summary>
    Id,

    /// <summary><c>/{section}</c>: a path of ours.</summary>
    Path,
}

/// <summary>Where the addresses of a pattern lead.</summary>
/// <param name="Template">Text with named parts in braces.</param>
public sealed partial record PatternTarget(PatternTargetKind Kind, string Template)
{
    private static readonly (string Start, PatternTargetKind Kind)[] Starts =
    [
        ("slug=", PatternTargetKind.Slug), ("ma=", PatternTargetKind.ExternalId), ("id=", PatternTargetKind.Id),
    ];

    public static (PatternTarget? Target, Reason? Reason) Parse(string text, UrlPattern pattern)
    {
        var start = Array.Find(Starts, s => text.StartsWith(s.Start, StringComparison.OrdinalIgnoreCase));
        var target = start.Start is null
            ? new PatternTarget(PatternTargetKind.Path, text)
            : new PatternTarget(start.Kind, text[start.Start.Length..].Trim());
        return target.Objection(pattern) is { } reason ? (null, reason) : (target, null);
    }

    /// <summary>The template with what stands in the parts; a path is canonical.</summary>
    public string Fill(IReadOnlyDictionary<string, string> parts)
    {
        var text = Part().Replace(Template, part => parts[part.Groups[1].Value]);
        return Kind == PatternTargetKind.Path ? CanonicalAddress.PathOf(text) : text;
    }

    private Reason? Objection(UrlPattern pattern)
    {
        var named = Part().Matches(Template).Select(m => m.Groups[1].Value);
        var unknown = named.FirstOrDefault(p => !pattern.Parts.Contains(p));
        return unknown is not null ? new Reason("Target", "TargetPartUnknown", unknown)
            : Template.Length is 0 or > UrlPattern.TextLength ? new Reason("Target", "TargetInvalid")
            : Kind != PatternTargetKind.Path
                ? Part().IsMatch(Template) ? null : new Reason("Target", "TargetNamesNoPart")
            : !Template.StartsWith('/') || Template.Contains("//", StringComparison.Ordinal)
                || Template.AsSpan().IndexOfAny("\\?#") >= 0 || Template.Any(char.IsControl)
                ? new Reason("Target", "TargetInvalid")
            : CanonicalAddress.PathOf(Template) == CanonicalAddress.PathOf(pattern.Path)
                ? new Reason("Target", "TargetIsPattern")
            : RedirectRules.IsOwnPlace(Template) ? new Reason("Target", "RedirectToReserved", Template)
            : pattern.IsVague && !NamesLastOf(pattern) ? new Reason("Pattern", "PatternTooVague")
            : null;
    }

    /// <summary>
    /// What tells the pattern's addresses apart stands in the target too: each leads to a page of its own or nowhere.
    /// </summary>
    private bool NamesLastOf(UrlPattern pattern) =>
        pattern.Parts is [.., var last] && Part().Matches(Template).Any(m => m.Groups[1].Value == last);

    [GeneratedRegex(@"\{([A-Za-z][A-Za-z0-9]{0,19})\}")]
    private static partial Regex Part();
}
