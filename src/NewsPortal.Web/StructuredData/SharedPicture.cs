using NewsPortal.Core.Media;
using NewsPortal.Core.Settings;

namespace NewsPortal.Web.StructuredData;

/// <summary>A picture that other sites show beside a link to us: JPEG, which every one of them reads.</summary>
/// <param name="Url">Absolute.</param>
public sealed record SharedPicture(string Url, int Width, int Height, string AltText)
{
    /// <summary>Of a page without a picture of its own that is large enough; wwwroot holds it.</summary>
    private const string DefaultPath = "/share.jpg";

    /// <summary>Of a picture that search engines and other sites show large.</summary>
    public const int LeastWidth = 1200;

    private const int LeastHeight = 630;

    /// <summary>What a page shows beside its link: never smaller than those sites ask for.</summary>
    public static SharedPicture OfPage(Picture? picture, SiteSettings site) =>
        picture is not null && Of(picture, site) is { Width: >= LeastWidth, Height: >= LeastHeight } own
            ? own
            : new SharedPicture(site.Absolute(DefaultPath), LeastWidth, LeastHeight, site.Name);

    /// <summary>This picture, however small.</summary>
    public static SharedPicture Of(Picture picture, SiteSettings site)
    {
        var (width, height) = Rendition.Shared.SizeOf(picture.Width, picture.Height);
        return new SharedPicture(
            site.Absolute(Rendition.Shared.Path(picture.Hash)), width, height,
            picture.AltText.Length > 0 ? picture.AltText : picture.Caption);
    }
}
