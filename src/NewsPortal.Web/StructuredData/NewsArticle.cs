using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Settings;

namespace NewsPortal.Web.StructuredData;

/// <summary>https://schema.org/NewsArticle, with what Google's guide to article markup asks for.</summary>
public sealed record NewsArticle() : Thing("NewsArticle")
{
    public required string Headline { get; init; }
    public required string? Description { get; init; }
    public required string Url { get; init; }
    public required string MainEntityOfPage { get; init; }

    /// <summary>The main picture in three shapes, then all that the page shows unless a gallery names them.</summary>
    public required IReadOnlyList<ImageObject>? Image { get; init; }
    public required string DatePublished { get; init; }
    public required string DateModified { get; init; }
    public required IReadOnlyList<object> Author { get; init; }
    public required NewsMediaOrganization Publisher { get; init; }
    public required string ArticleSection { get; init; }
    public required IReadOnlyList<string>? Keywords { get; init; }

    /// <summary>The original of a reprint.</summary>
    public required string? IsBasedOn { get; init; }
    public string InLanguage => "vi";
    public bool IsAccessibleForFree => true;

    public static NewsArticle Of(ArticlePage article, SiteSettings site)
    {
        var url = site.Absolute(PortalPaths.Article(article.Category.Slug, article.Slug, article.Id));
        var publisher = NewsMediaOrganization.Of(site);
        return new NewsArticle
        {
            Headline = article.Headline,
            Description = Known(article.Standfirst),
            Url = url,
            MainEntityOfPage = url,
            Image = Images(article, site) is { Count: > 0 } images ? images : null,
            DatePublished = PortalTime.Iso(article.PublishedAt),
            DateModified = PortalTime.Iso(article.CorrectedAt ?? article.PublishedAt),
            Author = article.Byline.Count > 0
                ? [.. article.Byline.DistinctBy(s => s.AuthorId).Select(s => Person.Of(s, site))]
                : [NewsMediaOrganization.Named(site)],
            Publisher = publisher,
            ArticleSection = article.Category.Name,
            Keywords = article.Tags.Count > 0 ? [.. article.Tags.Select(t => t.Name)] : null,
            IsBasedOn = Known(article.SourceUrl),
        };
    }

    private static List<ImageObject> Images(ArticlePage article, SiteSettings site) =>
    [
        .. article.MainPicture is { } main ? ImageObject.CropsOf(main, article, site) : [],
        .. ImageGallery.IsOn(article) ? [] : article.Pictures.Select(p => ImageObject.Of(p, article, site)),
    ];
}
