using NewsPortal.Core.Articles;
using NewsPortal.Core.Media;
using NewsPortal.Core.Settings;

namespace NewsPortal.Web.StructuredData;

/// <summary>
/// https://schema.org/ImageObject, with what Google's guide to image licences asks for. It names one JPEG, the same as
/// the page's link and the sitemap.
/// </summary>
public sealed record ImageObject() : Thing("ImageObject")
{
    public required string ContentUrl { get; init; }
    public required string Url { get; init; }
    public required int Width { get; init; }
    public required int Height { get; init; }
    public required string? Caption { get; init; }
    public required string? CreditText { get; init; }

    /// <summary>
    /// Somebody whom the byline names. A credit alone does not say whether it is a person or an agency.
    /// </summary>
    public required Person? Creator { get; init; }
    public required string? CopyrightNotice { get; init; }

    /// <summary>Address of its terms, or <see cref="LicenseName"/> where only a name is known.</summary>
    public required object? License { get; init; }
    public required string? AcquireLicensePage { get; init; }

    public static ImageObject Of(Picture picture, ArticlePage article, SiteSettings site) =>
        Of(Rendition.LargestOf(picture), picture, article, site);

    /// <summary>
    /// The three shapes Google's guide to articles asks for, those of them that are as wide as large previews need.
    /// </summary>
    public static IReadOnlyList<ImageObject> CropsOf(Picture picture, ArticlePage article, SiteSettings site) =>
        [.. from crop in Rendition.Crops
            where crop != Rendition.Full
            let cut = Of(Rendition.Shared with { Crop = crop }, picture, article, site)
            where cut.Width >= SharedPicture.LeastWidth
            select cut];

    private static ImageObject Of(Rendition rendition, Picture picture, ArticlePage article, SiteSettings site)
    {
        var address = site.Absolute(rendition.Path(picture.Hash));
        var (width, height) = rendition.SizeOf(picture.Width, picture.Height);
        var terms = picture.License.Length == 0 ? site.PictureTermsAddress() : string.Empty;
        return new ImageObject
        {
            ContentUrl = address,
            Url = address,
            Width = width,
            Height = height,
            Caption = Known(picture.Caption),
            CreditText = Known(picture.CreditName),
            Creator = CreatorOf(picture.CreditName, article, site),
            CopyrightNotice = Known(picture.Copyright),
            License = picture.License.Length == 0 ? Known(terms)
                : LicenseAddress.Of(picture.License) ?? (object)new LicenseName(picture.License),
            AcquireLicensePage = Known(terms),
        };
    }

    // A credit may name the agency too: "Minh Sơn/Vietnam+".
    private static Person? CreatorOf(string credit, ArticlePage article, SiteSettings site)
    {
        var name = credit.Split('/')[0].Trim();
        return article.Byline.FirstOrDefault(s => s.Name == name) is { } signer ? Person.Of(signer, site) : null;
    }
}

/// <summary>https://schema.org/CreativeWork: a licence that has a name but no address.</summary>
public sealed record LicenseName(string Name) : Thing("CreativeWork");
