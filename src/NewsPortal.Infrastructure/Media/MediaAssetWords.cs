using NewsPortal.Core.Common;
using NewsPortal.Core.Media;

namespace NewsPortal.Infrastructure.Media;

internal static class MediaAssetWords
{
    /// <summary>Writes clean words, with the keys they are found by.</summary>
    public static void Describe(this MediaAsset asset, PictureWords words)
    {
        asset.Caption = words.Caption;
        asset.AltText = words.AltText;
        asset.IsDecorative = words.IsDecorative;
        asset.Credit = words.Credit;
        asset.Copyright = words.Copyright;
        asset.License = words.License;
        asset.TakenAt = words.TakenAt;
        asset.Place = words.Place;
        asset.CreditKey = VietnameseText.SearchKey(words.Credit);
        asset.SearchKey = VietnameseText.SearchKey(
            $"{words.Caption} {words.AltText} {words.Credit} {words.Copyright} {words.Place} {asset.FileName}");
    }
}
