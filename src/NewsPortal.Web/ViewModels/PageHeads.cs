using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Settings;
using NewsPortal.Web.StructuredData;

namespace NewsPortal.Web.ViewModels;

/// <summary>The heads of the pages crawlers care for, each with the structured data that belongs to it.</summary>
public static class PageHeads
{
    public static PageHead OfHome(SiteSettings site) => new()
    {
        Title = string.Empty,
        Description = site.Slogan,
        CanonicalPath = PortalPaths.Home,
        FeedPath = PortalPaths.SiteFeed,
        StructuredData = [WebSite.Of(site), NewsMediaOrganization.Of(site)],
    };

    public static PageHead OfArticle(ArticlePage article, IReadOnlyList<Crumb> crumbs, SiteSettings site) => new()
    {
        Title = article.SearchTitle.Length > 0 ? article.SearchTitle : article.Headline,
        Description = article.SearchDescription.Length > 0 ? article.SearchDescription : article.Standfirst,
        CanonicalPath = PortalPaths.Article(article.Category.Slug, article.Slug, article.Id),
        Type = "article",
        Picture = article.Lead,
        FeedPath = PortalPaths.CategoryFeed(article.Category.Slug),
        PublishedAt = article.PublishedAt,
        CorrectedAt = article.CorrectedAt,
        Section = article.Category.Name,
        Authors = [.. article.Byline.Select(s => s.Name).Distinct()],
        Tags = [.. article.Tags.Select(t => t.Name)],
        StructuredData =
        [
            NewsArticle.Of(article, site),
            BreadcrumbList.Of(crumbs, site),
            .. ImageGallery.IsOn(article) ? new[] { ImageGallery.Of(article, site) } : [],
        ],
    };

    /// <summary>A page of a list; add to its structured data what else the page shows, such as its author.</summary>
    /// <param name="path">Of the first page.</param>
    public static PageHead OfList(
        string name, string description, string path, PagedList<ArticleCard> cards, IReadOnlyList<Crumb> crumbs,
        SiteSettings site)
    {
        var here = PortalPaths.Page(path, cards.PageNumber);
        return new PageHead
        {
            Title = name,
            Description = description,
            CanonicalPath = here,
            Picture = cards.FirstOrDefault(c => c.Lead is not null)?.Lead,
            Listed = cards.Count > 0,
            Paging = cards,
            StructuredData = [CollectionPage.Of(name, description, here, cards, site), BreadcrumbList.Of(crumbs, site)],
        };
    }
}
