using NewsPortal.Core.Media;
using NewsPortal.Core.Settings;

namespace NewsPortal.Web.StructuredData;

/// <summary>
/// A picture as other sites fetch it: JPEG, which every one of them reads, wide enough for a large card.
/// </summary>
/// <param name="Url">Absolute.</param>
public sealed record SharedPicture(string Url, int Width, int Height, string AltText)
{
    private const int LargeCard = 1280;

    public static SharedPicture Wide(Picture picture, SiteSettings site)
    {
        var rendition = Of(picture, Rendition.Wide);
        return new SharedPicture(
            site.Absolute(rendition.Path(picture.Hash)),
            rendition.Width,
            (int)Math.Round(rendition.Width * rendition.Ratio!.Value),
            picture.AltText.Length > 0 ? picture.AltText : picture.Caption);
    }

    /// <summary>The three shapes Google's guide asks for.</summary>
    public static IReadOnlyList<string> Crops(Picture picture, SiteSettings site) =>
        [.. from crop in Rendition.Crops
            where crop != Rendition.Full
            select site.Absolute(Of(picture, crop).Path(picture.Hash))];

    private static Rendition Of(Picture picture, string crop) =>
        new(crop, Rendition.WidthsFor(picture).Where(w => w <= LargeCard).Max(), "jpg");
}
