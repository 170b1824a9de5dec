using NewsPortal.Core.Media;
using NewsPortal.Core.Settings;

namespace NewsPortal.Web.StructuredData;

/// <summary>A picture that other sites show beside a link to us: JPEG, which every one of them reads.</summary>
/// <param name="Url">Absolute.</param>
public sealed record SharedPicture(string Url, int Width, int Height, string AltText)
{
    /// <summary>Of a page without a picture of its own; wwwroot holds it.</summary>
    private const string DefaultPath = "/share.jpg";

    public static SharedPicture Of(Picture? picture, SiteSettings site)
    {
        if (picture is null)
        {
            return new SharedPicture(site.Absolute(DefaultPath), 1200, 630, site.Name);
        }

        var (width, height) = Rendition.Shared.SizeOf(picture.Width, picture.Height);
        return new SharedPicture(
            site.Absolute(Rendition.Shared.Path(picture.Hash)), width, height,
            picture.AltText.Length > 0 ? picture.AltText : picture.Caption);
    }
}
