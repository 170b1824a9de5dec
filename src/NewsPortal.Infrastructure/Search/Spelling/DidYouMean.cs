using NewsPortal.Core.Search;
using NewsPortal.Infrastructure.Search.Analysis;
using NewsPortal.Infrastructure.Search.Finding;
using NewsPortal.Infrastructure.Search.Questions;

namespace NewsPortal.Infrastructure.Search.Spelling;

/// <summary>“Ý bạn là …”: what newspapers write where a question is misspelt, or typed without its marks.</summary>
internal sealed class DidYouMean(ArticleFinder finder, SearchHits hits)
{
    private const int LookedAt = 10;

    /// <param name="found">The first hits of the question as it was typed.</param>
    /// <returns>Null when there is nothing better to say.</returns>
    public async Task<string?> OfAsync(
        Question question, Findings findings, IReadOnlyList<FoundArticle> found, CancellationToken ct)
    {
        var meant = findings.Respelt is { } respelt ? await RespeltAsync(QuestionReader.Read(respelt), ct)
            : MarksByUse.Of(question, Texts(found));
        return meant is null || SaysTheSame(meant, question) ? null : meant;
    }

    private async Task<string?> RespeltAsync(Question question, CancellationToken ct)
    {
        var findings = finder.Find(question, new Filters(), SearchOrder.Relevance, 0, LookedAt);
        return findings.Fit == SearchFit.MostWords || findings.Ids.Count == 0 ? null
            : MarksByUse.Of(question, Texts(await hits.ReadAsync(findings.Ids, ct))) ?? question.Typed;
    }

    private static IEnumerable<AnalysedText> Texts(IEnumerable<FoundArticle> found) =>
        found.Take(LookedAt).SelectMany(f => new[] { AnalysedText.Of(f.Card.Headline), AnalysedText.Of(f.Text) });

    private static bool SaysTheSame(string meant, Question question) =>
        AnalysedText.Of(meant).Syllables.Select(s => s.Marked).SequenceEqual(question.Syllables.Select(s => s.Marked));
}
