using NewsPortal.Core.Articles;
using NewsPortal.Core.Publications;
using NewsPortal.Web.ViewModels;

namespace NewsPortal.Web.Publications;

/// <summary>
/// Lists and feeds on whose first page the article belongs by its age have it; none has what has left it.
/// </summary>
internal sealed class ListCheck(SelfClient own, IPublishedArticles published)
{
    /// <summary>Feeds have more; within the newest so many nobody can doubt that it belongs there.</summary>
    private const int InFeeds = 20;

    private delegate Task<bool> Look(string path, IEnumerable<string> addresses);

    public Task<StepAnswer> CheckListsAsync(Publication publication, CancellationToken ct) => CheckAsync(
        publication, list => [list.Path], list => list.Owner == ListOwner.Site ? FrontPage.Stories : ListPage.Size,
        (path, addresses) => IsOnPageAsync(publication, path, addresses, ct), ct);

    public Task<StepAnswer> CheckFeedsAsync(Publication publication, CancellationToken ct) => CheckAsync(
        publication, list => list.Feeds, _ => InFeeds,
        (path, addresses) => IsInFeedAsync(publication, path, addresses, ct), ct);

    private async Task<StepAnswer> CheckAsync(
        Publication publication, Func<Listing, IEnumerable<string>> placesOf, Func<Listing, int> lengthOf, Look has,
        CancellationToken ct)
    {
        var right = new List<string>();
        foreach (var list in publication.Lists)
        {
            if (list.HasIt && !await BelongsAsync(publication, list.Owner, lengthOf(list), ct))
            {
                continue;
            }

            string[] addresses = list.HasIt ? [publication.Path] : [publication.Path, .. publication.FormerPaths];
            foreach (var path in placesOf(list))
            {
                if (await has(path, addresses) != list.HasIt)
                {
                    return new StepAnswer(list.HasIt ? StepAnswerCode.NotOn : StepAnswerCode.StillOn, path);
                }
            }

            right.AddRange(list.HasIt || publication.IsWithdrawal ? placesOf(list) : []);
        }

        return right.Count == 0 ? new StepAnswer(StepAnswerCode.NotListed)
            : new StepAnswer(
                publication.IsWithdrawal ? StepAnswerCode.Gone : StepAnswerCode.Right, string.Join(", ", right));
    }

    private async Task<bool> BelongsAsync(Publication publication, ListOwner owner, int length, CancellationToken ct) =>
        (await published.LatestAsync(owner, length, exceptId: 0, ct)).Any(c => c.Id == publication.Step.ArticleId);

    private async Task<bool> IsOnPageAsync(
        Publication publication, string path, IEnumerable<string> addresses, CancellationToken ct)
    {
        var answer = await own.AskAsync(path, publication.Site, ct);
        // A withdrawn one stands nowhere; what only left a list may still be among the newest beside it.
        var seen = publication.IsWithdrawal ? answer.Text : ListIn(answer.Text);
        return answer.Status == StatusCodes.Status200OK
            && addresses.Any(a => seen.Contains($"\"{a}\"", StringComparison.Ordinal));
    }

    /// <summary>What stands under the heading of the list; the front page is one list.</summary>
    private static string ListIn(string html)
    {
        var start = html.IndexOf($"id=\"{ListPage.Heading}\"", StringComparison.Ordinal);
        return start < 0 ? html : html[start..].Split("</section>", 2)[0];
    }

    private async Task<bool> IsInFeedAsync(
        Publication publication, string path, IEnumerable<string> addresses, CancellationToken ct)
    {
        // As the address of an entry, not where a text links to it.
        var marks = addresses.Select(publication.Site.Absolute)
            .SelectMany(a => new[] { $">{a}<", $"rel=\"alternate\" href=\"{a}\"" });
        return await own.HasAsync(path, [.. marks], publication.Site, ct) == true;
    }
}
