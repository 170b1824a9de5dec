using NewsPortal.Core.Articles;
using NewsPortal.Core.Categories;

namespace NewsPortal.Infrastructure.Articles;

/// <summary>
/// In whose lists an article stands: the site's, its category's and that one's parent's, its events', …
/// </summary>
internal sealed class PublicationOwners(ICategories categories)
{
    public async Task<IReadOnlyCollection<ListOwner>> OfAsync(ArticleContent content, CancellationToken ct)
    {
        var tree = await categories.TreeAsync(ct);
        return
        [
            .. new[] { ListOwner.Site }
                .Concat(tree.WithAncestors(content.CategoryId).Select(c => ListOwner.Category(c.Id)))
                .Concat(content.EventIds.Select(ListOwner.Event))
                .Concat(content.TagIds.Select(ListOwner.Tag))
                .Concat(content.Byline.Select(b => ListOwner.Author(b.AuthorId)))
                .Distinct(),
        ];
    }
}
