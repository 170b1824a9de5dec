using System.Globalization;
using NewsPortal.Core.Articles;

namespace NewsPortal.Core.Common;

/// <summary>The site's addresses. Their shapes are frozen: a published address never dies.</summary>
public static class PortalPaths
{
    public const string Home = "/";
    public const string Search = "/tim-kiem";
    public const string Suggestions = "/tim-kiem/goi-y";
    public const string Events = "/su-kien";
    public const string Feeds = "/rss";

    /// <summary>What the feed of the whole site is called where those of categories have their slugs.</summary>
    public const string SiteFeedName = "trang-chu";
    public const string Sitemap = "/sitemap.xml";
    public const string NewsSitemap = "/news-sitemap.xml";

    /// <summary>First path segments that belong to the site itself; no category may take one as its slug.</summary>
    public static readonly IReadOnlySet<string> ReservedWords = new HashSet<string>(StringComparer.Ordinal)
    {
        "admin", "api", "assets", "error", "favicon.ico", "health", "loi", "media", "news-sitemap.xml", "robots.txt",
        "rss", "sitemap.xml", "su-kien", "tac-gia", "thong-tin", "tim-kiem", "trang-chu", "tu-khoa",
    };

    public static string Category(string slug) => $"/{slug}";
    public static string Event(string slug) => $"/su-kien/{slug}";
    public static string Author(string slug) => $"/tac-gia/{slug}";
    public static string Tag(string slug) => $"/tu-khoa/{slug}";
    public static string StaticPage(string slug) => $"/thong-tin/{slug}";

    /// <summary>The feed that follows a page: home, a category, an event, an author or a tag.</summary>
    /// <param name="format"><c>rss</c> or <c>atom</c>.</param>
    public static string Feed(string pagePath, string format = "rss") =>
        pagePath == Home ? $"{Feeds}/{SiteFeedName}.{format}"
        : pagePath.LastIndexOf('/') == 0 ? $"{Feeds}{pagePath}.{format}"
        : $"{pagePath}.{format}";

    public static string Article(string categorySlug, string slug, long id) =>
        string.Create(CultureInfo.InvariantCulture, $"/{categorySlug}/{slug}-{id}.html");

    public static string Article(ArticleCard card) => Article(card.CategorySlug, card.Slug, card.Id);

    /// <summary>The parameter that turns the pages of a list.</summary>
    public const string PageParameter = "trang";

    /// <summary>Page <paramref name="page"/> of a list; the first page has no parameter.</summary>
    public static string Page(string path, int page) => page == 1 ? path : string.Create(
        CultureInfo.InvariantCulture, $"{path}{(path.Contains('?') ? '&' : '?')}{PageParameter}={page}");
}
