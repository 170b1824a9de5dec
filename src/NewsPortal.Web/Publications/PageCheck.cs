using System.Net;
using System.Text.RegularExpressions;
using NewsPortal.Core.Common;
using NewsPortal.Core.Publications;

namespace NewsPortal.Web.Publications;

/// <summary>
/// The page itself: there, with its headline and its canonical address, and its old addresses lead there; or gone.
/// </summary>
internal sealed partial class PageCheck(SelfClient own)
{
    public async Task<StepAnswer> CheckAsync(Publication publication, CancellationToken ct)
    {
        var answer = await own.AskAsync(publication.Path, publication.Site, ct);
        return publication.IsWithdrawal ? Gone(answer)
            : Shown(publication, answer) is { Code: not StepAnswerCode.Right } wrong ? wrong
            : await LedToAsync(publication, ct);
    }

    /// <summary>Text between the tags of the first element of that name, as a reader sees it.</summary>
    internal static string HeadingOf(string html) =>
        VietnameseText.CleanLine(WebUtility.HtmlDecode(Tags().Replace(Heading().Match(html).Groups[1].Value, " ")));

    internal static string CanonicalOf(string html) =>
        WebUtility.HtmlDecode(Canonical().Match(html).Groups[1].Value);

    private async Task<StepAnswer> LedToAsync(Publication publication, CancellationToken ct)
    {
        foreach (var path in publication.FormerPaths)
        {
            var answer = await own.AskAsync(path, publication.Site, ct);
            if (answer.LeadsTo != new PathString(publication.Path).ToUriComponent())
            {
                return new StepAnswer(StepAnswerCode.LeadsElsewhere, path);
            }
        }

        return new StepAnswer(StepAnswerCode.Right, string.Join(", ", publication.FormerPaths));
    }

    private static StepAnswer Gone(OwnAnswer answer) => answer switch
    {
        { Status: StatusCodes.Status410Gone } => new StepAnswer(StepAnswerCode.Gone),
        { LeadsTo.Length: > 0 } => new StepAnswer(StepAnswerCode.Gone, answer.LeadsTo),
        _ => new StepAnswer(StepAnswerCode.StillReadable, $"{answer.Status}"),
    };

    private static StepAnswer Shown(Publication publication, OwnAnswer answer) => answer switch
    {
        { LeadsTo.Length: > 0 } => new StepAnswer(StepAnswerCode.LeadsTo, answer.LeadsTo),
        { Status: not StatusCodes.Status200OK } => new StepAnswer(StepAnswerCode.StatusWas, $"{answer.Status}"),
        _ when HeadingOf(answer.Text) != VietnameseText.CleanLine(publication.Article!.Headline) =>
            new StepAnswer(StepAnswerCode.NoHeadline),
        _ when CanonicalOf(answer.Text) != publication.Canonical =>
            new StepAnswer(StepAnswerCode.CanonicalIs, CanonicalOf(answer.Text)),
        _ => new StepAnswer(StepAnswerCode.Right),
    };

    [GeneratedRegex("<h1[^>]*>(.*?)</h1>", RegexOptions.Singleline)]
    private static partial Regex Heading();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("<link\\s+rel=\"canonical\"\\s+href=\"([^\"]*)\"")]
    private static partial Regex Canonical();
}
