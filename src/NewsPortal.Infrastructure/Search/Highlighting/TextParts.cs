using NewsPortal.Core.Search;

namespace NewsPortal.Infrastructure.Search.Highlighting;

/// <summary>Cuts a text where matches begin and end; matches with only a space between are one, and so is a word
/// written with signs inside, such as “TP.HCM”.</summary>
internal static class TextParts
{
    /// <param name="matches">All in the text, in order.</param>
    public static IReadOnlyList<TextPart> Of(string text, IReadOnlyList<Match> matches) =>
        Of(text, matches, 0, text.Length);

    public static IReadOnlyList<TextPart> Of(string text, IEnumerable<Match> matches, int start, int end)
    {
        var parts = new List<TextPart>();
        var at = start;
        foreach (var (from, to) in Joined(text, matches.Where(m => m.Start >= start && m.End <= end)))
        {
            Add(parts, text[at..from], isMatch: false);
            Add(parts, text[from..to], isMatch: true);
            at = to;
        }

        Add(parts, text[at..end], isMatch: false);
        return parts;
    }

    private static List<(int From, int To)> Joined(string text, IEnumerable<Match> matches)
    {
        var joined = new List<(int From, int To)>();
        Match? last = null;
        foreach (var match in matches)
        {
            if (last is { } before && AreOne(text.AsSpan(before.End, match.Start - before.End), before, match))
            {
                joined[^1] = (joined[^1].From, match.End);
            }
            else
            {
                joined.Add((match.Start, match.End));
            }

            last = match;
        }

        return joined;
    }

    private static bool AreOne(ReadOnlySpan<char> between, Match one, Match next) =>
        between.IsWhiteSpace() || (one.Word == next.Word && next.Index == one.Index + 1 && between.Length == 1);

    private static void Add(List<TextPart> parts, string text, bool isMatch)
    {
        if (text.Length > 0)
        {
            parts.Add(new TextPart(text, isMatch));
        }
    }
}
