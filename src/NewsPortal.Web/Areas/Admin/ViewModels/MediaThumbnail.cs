using NewsPortal.Core.Media;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

public static class MediaThumbnail
{
    /// <summary>Address of the small picture that lists of the desk show.</summary>
    public static string Thumbnail(this MediaAsset asset) =>
        new Rendition(Rendition.Wide, 320, "webp").Path(asset.EditionHash);
}
