using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NewsPortal.Core.Media;

namespace NewsPortal.Infrastructure.Media;

/// <summary>All that a rendition depends on: an original, how it is cut and how it is signed.</summary>
/// <param name="Hash">Names this edition in public addresses; another whenever anything else here differs.</param>
/// <param name="OriginalHash">Of the original's bytes.</param>
/// <param name="Format">Of the original: jpg, png, webp or gif.</param>
/// <param name="License">Put into files when it is an absolute http(s) address.</param>
internal sealed record Edition(
    string Hash, string OriginalHash, string Format, FocalPoint Focus, string Credit, string Copyright, string License)
{
    public static Edition Of(MediaAsset asset) =>
        Of(asset.Hash, asset.Format, asset.Focus, asset.Credit, asset.Copyright, asset.License);

    public static Edition Of(
        string originalHash, string format, FocalPoint focus, string credit, string copyright, string license)
    {
        // The unit separator stands in no text that was cleaned.
        var identity = string.Create(
            CultureInfo.InvariantCulture,
            $"1\u001F{originalHash}\u001F{focus.X:F3}\u001F{focus.Y:F3}\u001F{credit}\u001F{copyright}\u001F{license}");
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)))[..32];
        return new Edition(hash, originalHash, format, focus, credit, copyright, license);
    }
}
