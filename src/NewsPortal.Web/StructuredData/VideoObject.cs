using System.Text.RegularExpressions;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Settings;

namespace NewsPortal.Web.StructuredData;

/// <summary>
/// https://schema.org/VideoObject: a video that the page shows in a frame of its host. When it was uploaded there we do
/// not know; it became part of our page with the article.
/// </summary>
public sealed partial record VideoObject() : Thing("VideoObject")
{
    public required string Name { get; init; }
    public required string? Description { get; init; }
    public required string EmbedUrl { get; init; }
    public required string ThumbnailUrl { get; init; }
    public required string UploadDate { get; init; }
    public required NewsMediaOrganization Publisher { get; init; }

    /// <summary>In the order of the page. The renderer lets no other frames pass.</summary>
    public static IReadOnlyList<VideoObject> AllOf(ArticlePage article, SiteSettings site) =>
        [.. Frame().Matches(article.BodyHtml).Select(frame => new VideoObject
        {
            Name = article.Headline,
            Description = Known(article.Standfirst),
            EmbedUrl = frame.Groups["address"].Value.Replace("&amp;", "&", StringComparison.Ordinal),
            ThumbnailUrl = ThumbnailOf(frame.Groups["youtube"].Value, article, site),
            UploadDate = PortalTime.Iso(article.PublishedAt),
            Publisher = NewsMediaOrganization.Named(site),
        }).DistinctBy(v => v.EmbedUrl)];

    private static string ThumbnailOf(string youTubeId, ArticlePage article, SiteSettings site) =>
        youTubeId.Length > 0
            ? $"https://i.ytimg.com/vi/{youTubeId}/hqdefault.jpg"
            : SharedPicture.OfPage(article.MainPicture, site).Url;

    [GeneratedRegex(
        """<iframe src="(?<address>https://(?:www\.youtube-nocookie\.com/embed/(?<youtube>[A-Za-z0-9_-]{11})"""
        + """|player\.vimeo\.com/)[^"]*)(?=")""")]
    private static partial Regex Frame();
}
