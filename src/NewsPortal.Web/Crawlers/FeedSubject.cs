using NewsPortal.Core.Articles;
using NewsPortal.Core.Authors;
using NewsPortal.Core.Categories;
using NewsPortal.Core.Common;
using NewsPortal.Core.Events;
using NewsPortal.Core.Tags;

namespace NewsPortal.Web.Crawlers;

/// <summary>Whatever has a feed.</summary>
public sealed record FeedSubject(ListOwner Owner, string Name, string About, string PagePath);

/// <summary>Finds it by the slug in the feed's address.</summary>
public sealed class FeedSubjects(ICategories categories, INewsEvents events, IAuthors authors, ITags tags)
{
    /// <summary>Null when there is none of that slug.</summary>
    public async Task<FeedSubject?> FindAsync(ListOwnerKind kind, string slug, CancellationToken ct) => kind switch
    {
        ListOwnerKind.Category => Of((await categories.TreeAsync(ct)).FindBySlug(slug)),
        ListOwnerKind.Event => Of(await events.FindBySlugAsync(slug, ct)),
        ListOwnerKind.Author => Of(await authors.FindBySlugAsync(slug, ct)),
        ListOwnerKind.Tag => Of(await tags.FindBySlugAsync(slug, ct)),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static FeedSubject? Of(Category? c) => c is null
        ? null : new(ListOwner.Category(c.Id), c.Name, c.Description, PortalPaths.Category(c.Slug));

    private static FeedSubject? Of(NewsEventCard? e) => e is null
        ? null : new(ListOwner.Event(e.Id), e.Name, e.Standfirst, PortalPaths.Event(e.Slug));

    private static FeedSubject? Of(Author? a) => a is null
        ? null : new(ListOwner.Author(a.Id), a.Name, a.Biography, PortalPaths.Author(a.Slug));

    private static FeedSubject? Of(Tag? t) => t is null
        ? null : new(ListOwner.Tag(t.Id), t.Name, string.Empty, PortalPaths.Tag(t.Slug));
}
