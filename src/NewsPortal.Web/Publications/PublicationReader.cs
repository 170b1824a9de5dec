using NewsPortal.Core.Articles;
using NewsPortal.Core.Publications;
using NewsPortal.Core.Settings;

namespace NewsPortal.Web.Publications;

/// <summary>Puts together what is to be known of a publication to check it or to tell of it.</summary>
internal sealed class PublicationReader(IPublishedArticles published, IPublicationSteps steps, ListPaths paths)
{
    public async Task<Publication> ReadAsync(PublicationStep step, SiteSettings site, CancellationToken ct)
    {
        var newest = await steps.LatestAsync(step.ArticleId, ct);
        var article = await published.FindAsync(step.ArticleId, ct);
        return new Publication(step, article, site, await ListsAsync(step, article, ct))
        {
            HasSuccessor = newest.Any(s => s.QueuedAt > step.QueuedAt),
        };
    }

    private async Task<IReadOnlyList<Listing>> ListsAsync(
        PublicationStep step, ArticlePage? article, CancellationToken ct)
    {
        var now = article is null ? [] : OwnersOf(article).ToHashSet();
        var lists = new List<Listing>();
        foreach (var owner in now.Append(ListOwner.Site).Union(step.Lists))
        {
            if (await paths.FindAsync(owner, ct) is { } path)
            {
                lists.Add(new Listing(owner, path, now.Contains(owner)));
            }
        }

        return lists;
    }

    private static IEnumerable<ListOwner> OwnersOf(ArticlePage article) =>
    [
        ListOwner.Site,
        .. new[] { article.Category, article.ParentCategory }.OfType<NamedLink>().Select(c => ListOwner.Category(c.Id)),
        .. article.Events.Select(e => ListOwner.Event(e.Id)),
        .. article.Tags.Select(t => ListOwner.Tag(t.Id)),
        .. article.Byline.Select(s => ListOwner.Author(s.AuthorId)),
    ];
}
