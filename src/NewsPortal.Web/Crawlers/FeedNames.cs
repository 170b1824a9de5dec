using System.Globalization;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Settings;

namespace NewsPortal.Web.Crawlers;

/// <summary>
/// What feeds call things (RFC 4151). Not by their addresses: those change with a slug, and every story would come back
/// as unread.
/// </summary>
internal static class FeedNames
{
    public static string IdOf(ArticlePage article, SiteSettings site) => string.Create(
        CultureInfo.InvariantCulture, $"tag:{new Uri(site.PublicAddress).Host},2026:article/{article.Id}");

    public static string IdOf(NewsFeed feed, SiteSettings site) => string.Create(
        CultureInfo.InvariantCulture,
        $"tag:{new Uri(site.PublicAddress).Host},2026:feed/{(int)feed.Owner.Kind}/{feed.Owner.Id}");

    public static string PathOf(ArticlePage article) =>
        PortalPaths.Article(article.Category.Slug, article.Slug, article.Id);
}
