using NewsPortal.Core.Search;

namespace NewsPortal.Infrastructure.Search.Highlighting;

/// <summary>A run of one paragraph that is shown.</summary>
/// <param name="Before">What stands before it: “… ” where something was left out.</param>
internal sealed record Passage(string Text, int Start, int End, string Before, string After)
{
    public IEnumerable<TextPart> Parts(IEnumerable<Match> matches) =>
        With(Before).Concat(TextParts.Of(Text, matches, Start, End)).Concat(With(After));

    private static IEnumerable<TextPart> With(string sign) => sign.Length == 0 ? [] : [new TextPart(sign, false)];
}
