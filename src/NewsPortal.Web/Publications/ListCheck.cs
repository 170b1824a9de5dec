using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Publications;
using NewsPortal.Web.ViewModels;

namespace NewsPortal.Web.Publications;

/// <summary>
/// Lists and feeds on whose first page the article belongs by its age have it; none has what was withdrawn.
/// </summary>
internal sealed class ListCheck(OwnSite own, IPublishedLists lists)
{
    /// <summary>Feeds have more; within the newest so many nobody can doubt that it belongs there.</summary>
    private const int InFeeds = 20;

    private sealed record Listing(ListOwner Owner, string Path, int Length);

    public Task<StepAnswer> CheckListsAsync(Publication publication, CancellationToken ct) =>
        CheckAsync(publication, PagesOf(publication), [$"\"{publication.Path}\""], ct);

    public Task<StepAnswer> CheckFeedsAsync(Publication publication, CancellationToken ct) =>
        CheckAsync(publication, FeedsOf(publication), [$">{publication.Address}<"], ct);

    private async Task<StepAnswer> CheckAsync(
        Publication publication, IEnumerable<Listing> listings, string[] marks, CancellationToken ct)
    {
        var right = new List<string>();
        foreach (var (owner, path, length) in listings)
        {
            var wanted = !publication.IsWithdrawal && await BelongsAsync(publication, owner, length, ct);
            if (!wanted && !publication.IsWithdrawal)
            {
                continue;
            }

            var has = await own.HasAsync(path, marks, publication.Site, ct) == true;
            if (has != wanted)
            {
                return new StepAnswer(wanted ? StepAnswerCode.NotOn : StepAnswerCode.StillOn, path);
            }

            right.Add(path);
        }

        return right.Count == 0 ? new StepAnswer(StepAnswerCode.NotListed)
            : new StepAnswer(
                publication.IsWithdrawal ? StepAnswerCode.Gone : StepAnswerCode.Right, string.Join(", ", right));
    }

    private async Task<bool> BelongsAsync(Publication publication, ListOwner owner, int length, CancellationToken ct) =>
        (await lists.LatestAsync(owner, length, exceptId: 0, ct)).Any(card => card.Id == publication.Step.ArticleId);

    private static IEnumerable<Listing> PagesOf(Publication publication)
    {
        yield return new Listing(ListOwner.Site, PortalPaths.Home, FrontPage.Stories);
        if (publication.Article is not { } article)
        {
            yield return new Listing(ListOwner.Site, PortalPaths.Category(publication.Sections[0]), 0);
            yield break;
        }

        yield return new Listing(
            ListOwner.Category(article.Category.Id), PortalPaths.Category(article.Category.Slug), ListPage.Size);
        foreach (var parent in new[] { article.ParentCategory }.OfType<NamedLink>())
        {
            yield return new Listing(ListOwner.Category(parent.Id), PortalPaths.Category(parent.Slug), ListPage.Size);
        }

        foreach (var found in article.Events)
        {
            yield return new Listing(ListOwner.Event(found.Id), PortalPaths.Event(found.Slug), ListPage.Size);
        }
    }

    private static IEnumerable<Listing> FeedsOf(Publication publication)
    {
        yield return new Listing(ListOwner.Site, PortalPaths.SiteFeed, InFeeds);
        int[] ids = publication.Article is { } article ? [article.Category.Id, article.ParentCategory?.Id ?? 0] : [0];
        foreach (var (slug, id) in publication.Sections.Zip(ids))
        {
            yield return new Listing(ListOwner.Category(id), PortalPaths.CategoryFeed(slug), InFeeds);
        }
    }
}
