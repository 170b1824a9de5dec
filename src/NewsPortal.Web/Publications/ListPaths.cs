using NewsPortal.Core.Articles;
using NewsPortal.Core.Authors;
using NewsPortal.Core.Categories;
using NewsPortal.Core.Common;
using NewsPortal.Core.Events;
using NewsPortal.Core.Tags;

namespace NewsPortal.Web.Publications;

/// <summary>Where the first page of a list is.</summary>
internal sealed class ListPaths(ICategories categories, INewsEvents events, IAuthors authors, ITags tags)
{
    /// <summary>Null when whose list it was is no longer there.</summary>
    public async Task<string?> FindAsync(ListOwner owner, CancellationToken ct) => owner.Kind switch
    {
        ListOwnerKind.Site => PortalPaths.Home,
        ListOwnerKind.Category => (await categories.TreeAsync(ct)).Find(owner.Id) is { } category
            ? PortalPaths.Category(category.Slug) : null,
        ListOwnerKind.Event => await events.FindAsync(owner.Id, ct) is { } found
            ? PortalPaths.Event(found.Slug) : null,
        ListOwnerKind.Tag => await tags.GetAsync([owner.Id], ct) is [var tag, ..] ? PortalPaths.Tag(tag.Slug) : null,
        ListOwnerKind.Author => await authors.FindAsync(owner.Id, ct) is { } author
            ? PortalPaths.Author(author.Slug) : null,
        _ => throw new ArgumentOutOfRangeException(nameof(owner)),
    };
}
