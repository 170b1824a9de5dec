using NewsPortal.Core.Articles;
using NewsPortal.Core.Authors;
using NewsPortal.Core.Common;
using NewsPortal.Core.Events;
using NewsPortal.Core.Search;
using NewsPortal.Core.Settings;
using NewsPortal.Web.StructuredData;

namespace NewsPortal.Web.ViewModels;

/// <summary>The heads of lists. Each page of a list is canonical for itself: no two show the same stories.</summary>
public static class ListHeads
{
    /// <param name="kind">Of the list: decides from how many articles search engines list it.</param>
    public static PageHead Of(
        ListOwnerKind kind, (string Name, string About) words, ListPage list, IReadOnlyList<Crumb> crumbs,
        SiteSettings site)
    {
        var here = PortalPaths.Page(list.Path, list.Articles.PageNumber);
        return new PageHead
        {
            Title = words.Name,
            Description = words.About,
            CanonicalPath = here,
            Picture = list.Articles.FirstOrDefault(c => c.Lead is not null)?.Lead,
            Listed = !ThinList.Is(kind, list.Articles.TotalItemCount),
            FeedOf = list.Path,
            Paging = list.Articles,
            StructuredData =
            [
                CollectionPage.Of(words.Name, words.About, here, ItemList.Of(list.Articles, site), site),
                BreadcrumbList.Of(crumbs, site),
            ],
        };
    }

    public static PageHead Of(Author author, ListPage list, SiteSettings site)
    {
        var crumbs = new[] { new Crumb(author.Name, list.Path) };
        var head = Of(ListOwnerKind.Author, (author.Name, author.Biography), list, crumbs, site);
        return head with
        {
            StructuredData =
            [
                ProfilePage.Of(author, head.CanonicalPath!, list.Articles, site), BreadcrumbList.Of(crumbs, site),
            ],
        };
    }

    /// <summary>The list of all events.</summary>
    public static PageHead Of(PagedList<NewsEventCard> events, string title, string about, SiteSettings site)
    {
        var here = PortalPaths.Page(PortalPaths.Events, events.PageNumber);
        return new PageHead
        {
            Title = title,
            Description = about,
            CanonicalPath = here,
            Picture = events.FirstOrDefault(e => e.Cover is not null)?.Cover,
            Listed = events.Count > 0,
            Paging = events,
            StructuredData =
            [
                CollectionPage.Of(title, about, here, ItemList.Of(events, site), site),
                BreadcrumbList.Of([new Crumb(title, PortalPaths.Events)], site),
            ],
        };
    }
}
