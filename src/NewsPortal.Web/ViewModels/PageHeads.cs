using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Pages;
using NewsPortal.Core.Settings;
using NewsPortal.Web.StructuredData;

namespace NewsPortal.Web.ViewModels;

/// <summary>The heads of single pages, each with the structured data that belongs to it.</summary>
public static class PageHeads
{
    public static PageHead OfHome(FrontPage front, SiteSettings site) => new()
    {
        Title = string.Empty,
        Description = site.Slogan,
        CanonicalPath = PortalPaths.Home,
        FeedOf = PortalPaths.Home,
        Picture = front.Lead?.Lead,
        StructuredData =
        [
            WebSite.Of(site), NewsMediaOrganization.Of(site),
            CollectionPage.Of(site.Name, site.Slogan, PortalPaths.Home, ItemList.Of(front.All, site), site),
        ],
    };

    public static PageHead OfArticle(ArticlePage article, IReadOnlyList<Crumb> crumbs, SiteSettings site) => new()
    {
        Title = article.SearchTitle.Length > 0 ? article.SearchTitle : article.Headline,
        Description = article.SearchDescription.Length > 0 ? article.SearchDescription : article.Standfirst,
        CanonicalPath = PortalPaths.Article(article.Category.Slug, article.Slug, article.Id),
        CanonicalUrl = article.CanonicalUrl,
        Listed = !article.NoIndex,
        Type = "article",
        Picture = article.MainPicture,
        FeedOf = PortalPaths.Category(article.Category.Slug),
        PublishedAt = article.PublishedAt,
        CorrectedAt = article.CorrectedAt,
        Section = article.Category.Name,
        Authors = [.. article.Byline.DistinctBy(s => s.AuthorId)],
        Tags = [.. article.Tags.Select(t => t.Name)],
        StructuredData =
        [
            NewsArticle.Of(article, site),
            BreadcrumbList.Of(crumbs, site),
            .. ImageGallery.IsOn(article) ? new[] { ImageGallery.Of(article, site) } : [],
            .. VideoObject.AllOf(article, site),
        ],
    };

    public static PageHead OfStaticPage(StaticPage page, SiteSettings site)
    {
        var path = PortalPaths.StaticPage(page.Slug);
        return new PageHead
        {
            Title = page.Name,
            Description = page.Description,
            CanonicalPath = path,
            StructuredData = [WebPage.Of(page, site), BreadcrumbList.Of([new Crumb(page.Name, path)], site)],
        };
    }

    /// <summary>The page that lists the feeds for people.</summary>
    public static PageHead OfFeeds(string title, string about, SiteSettings site) => new()
    {
        Title = title,
        Description = about,
        CanonicalPath = PortalPaths.Feeds,
        FeedOf = PortalPaths.Home,
        StructuredData =
        [
            WebPage.Of(title, about, PortalPaths.Feeds, site),
            BreadcrumbList.Of([new Crumb(title, PortalPaths.Feeds)], site),
        ],
    };
}
