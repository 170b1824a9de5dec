using NewsPortal.Core.Search;
using NewsPortal.Infrastructure.Search.Analysis;
using NewsPortal.Infrastructure.Search.Questions;

namespace NewsPortal.Infrastructure.Search.Highlighting;

/// <summary>Shows in a text, as it was written, what a question found there.</summary>
internal sealed class Highlighter(Question question)
{
    private readonly Matcher _matcher = new(question);

    /// <summary>The whole text.</summary>
    public IReadOnlyList<TextPart> Whole(string text) => TextParts.Of(text, _matcher.In(AnalysedText.Of(text)));

    /// <summary>
    /// One or two passages of the text around the densest matches, “…” where something was left out; empty when there
    /// is no match.
    /// </summary>
    /// <param name="text">Paragraphs are lines.</param>
    public IReadOnlyList<TextPart> Fragment(string text)
    {
        var analysed = AnalysedText.Of(text);
        var matches = _matcher.In(analysed);
        return matches.Count == 0 ? []
            : [.. new Passages(text, analysed, matches).Best().SelectMany(p => p.Parts(matches))];
    }
}
