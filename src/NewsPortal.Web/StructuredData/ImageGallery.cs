using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Settings;

namespace NewsPortal.Web.StructuredData;

/// <summary>https://schema.org/ImageGallery: the pictures of a photo story or of an article with a gallery.</summary>
public sealed record ImageGallery(string Name, string Url, IReadOnlyList<ImageObject> AssociatedMedia)
    : Thing("ImageGallery")
{
    public static bool IsOn(ArticlePage article) =>
        article.Form == ArticleForm.Photo || article.BodyHtml.Contains("class=\"gallery\"", StringComparison.Ordinal);

    public static ImageGallery Of(ArticlePage article, SiteSettings site) => new(
        article.Headline,
        site.Absolute(PortalPaths.Article(article.Category.Slug, article.Slug, article.Id)),
        [.. article.Pictures.Select(p => ImageObject.Of(p, article, site))]);
}
