using System.Globalization;
using NewsPortal.Core.Common;
using NewsPortal.Core.Search;
using NewsPortal.Infrastructure.Search.Analysis;
using NewsPortal.Infrastructure.Search.Finding;
using NewsPortal.Infrastructure.Search.Questions;

namespace NewsPortal.Infrastructure.Search.Spelling;

/// <summary>“Ý bạn là …”: what newspapers write where a question is misspelt, or typed without its marks.</summary>
internal sealed class DidYouMean(ArticleFinder finder, SearchHits hits)
{
    private const int LookedAt = 10;

    /// <summary>Where there are articles with all the words, another spelling finds so many times as many.</summary>
    private const int FarMore = 20;

    private const string SignsInWords = "-.,/&'’";

    /// <param name="found">The first hits of the question as it was typed.</param>
    /// <returns>Null when there is nothing better to say.</returns>
    public async Task<string?> OfAsync(
        Question question, Findings findings, IReadOnlyList<FoundArticle> found, CancellationToken ct)
    {
        var meant = findings.Respelt is { } respelt
            ? await RespeltAsync(QuestionReader.Read(respelt), findings, ct) : null;
        meant ??= MarksByUse.Of(question, Texts(found));
        return meant is null || SaysTheSame(meant, question) ? null : WithoutSigns(meant);
    }

    private async Task<string?> RespeltAsync(Question question, Findings before, CancellationToken ct)
    {
        var findings = finder.Find(question, new Filters(), SearchOrder.Relevance, 0, LookedAt);
        var atLeast = before.Fit == SearchFit.MostWords ? 1 : before.Matched * FarMore;
        return findings.Fit == SearchFit.MostWords || findings.Matched < atLeast ? null
            : MarksByUse.Of(question, Texts(await hits.ReadAsync(findings.Ids, ct))) ?? question.Typed;
    }

    private static IEnumerable<AnalysedText> Texts(IEnumerable<FoundArticle> found) =>
        found.Take(LookedAt).SelectMany(f => new[] { AnalysedText.Of(f.Card.Headline), AnalysedText.Of(f.Text) });

    /// <summary>A sign means nothing to the search, but for quotation marks and inside of a word: TP.HCM.</summary>
    private static string WithoutSigns(string line) =>
        VietnameseText.CleanLine(string.Concat(line.Select((c, i) => IsSign(line, i) ? ' ' : c)));

    private static bool IsSign(string line, int at) => !IsLetter(line[at]) && line[at] != '"'
        && !(SignsInWords.Contains(line[at], StringComparison.Ordinal)
            && at > 0 && IsLetter(line[at - 1]) && at + 1 < line.Length && IsLetter(line[at + 1]));

    private static bool IsLetter(char c) =>
        char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static bool SaysTheSame(string meant, Question question) =>
        AnalysedText.Of(meant).Syllables.Select(s => s.Marked).SequenceEqual(question.Syllables.Select(s => s.Marked));
}
