using NewsPortal.Core.Common;
using NewsPortal.Core.Media;

namespace NewsPortal.Infrastructure.Media;

/// <summary>What an editor writes about a picture, cleaned.</summary>
internal sealed record MediaWords(string Caption, string AltText, string Credit)
{
    public static MediaWords Clean(string caption, string altText, string credit) =>
        new(VietnameseText.CleanLine(caption), VietnameseText.CleanLine(altText), VietnameseText.CleanLine(credit));

    public IReadOnlyList<Reason> Check() => MediaRules.CheckWords(Caption, AltText, Credit);

    public void Describe(MediaAsset asset)
    {
        asset.Caption = Caption;
        asset.AltText = AltText;
        asset.Credit = Credit;
        asset.SearchKey = VietnameseText.SearchKey($"{Caption} {AltText} {Credit} {asset.FileName}");
    }
}
