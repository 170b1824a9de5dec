using NewsPortal.Core.Media;
using NewsPortal.Core.Settings;
using NewsPortal.Web.StructuredData;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

/// <summary>How lists of the desk show a picture.</summary>
public static class MediaThumbnail
{
    public static string Thumbnail(this MediaAsset asset) => asset.Crop(Rendition.Wide);

    /// <summary>Address of a small picture cut to a shape.</summary>
    public static string Crop(this MediaAsset asset, string crop) =>
        new Rendition(crop, 320, "webp").Path(asset.EditionHash);

    /// <summary>Path of what other sites show beside a link to a page with this picture.</summary>
    public static string SharedPath(this Picture? picture) =>
        new Uri(SharedPicture.OfPage(picture, new SiteSettings()).Url).AbsolutePath;

    public static string Address(this MediaAsset asset) => $"{MediaQuery.LibraryPath}/{asset.Id}";

    /// <summary>The caption, or the file's name where there is none.</summary>
    public static string Title(this MediaAsset asset) => asset.Caption.Length > 0 ? asset.Caption : asset.FileName;

    /// <summary>For the desk, where even a decorative picture is chosen by what it shows.</summary>
    public static string Description(this MediaAsset asset) => asset.AltText.Length > 0 ? asset.AltText : asset.Title();

    public static bool LacksAltText(this MediaAsset asset) => !asset.IsDecorative && asset.AltText.Length == 0;

    /// <summary>Where a use is worked on at the desk.</summary>
    public static string Address(this MediaUse use) => use.Kind switch
    {
        MediaUseKind.Article => $"/admin/bai-viet/{use.OwnerId}",
        MediaUseKind.Event => $"/admin/su-kien/{use.OwnerId}",
        _ => $"/admin/trang-thong-tin/{use.OwnerId}",
    };
}
