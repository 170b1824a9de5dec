using NewsPortal.Core.Common;

namespace NewsPortal.Core.Media;

/// <summary>What the library takes in.</summary>
public static class MediaRules
{
    /// <summary>20 MB of 1,048,576 bytes.</summary>
    public const int MaxBytes = 20 * 1024 * 1024;
    public const long MaxPixels = 100_000_000;

    /// <summary>Pixels.</summary>
    public const int MaxSide = 30_000;

    /// <summary>Of an animation, of which the first is shown.</summary>
    public const int MaxFrames = 500;

    /// <summary>Characters.</summary>
    public const int CaptionLength = 1_000;
    public const int AltTextLength = 500;
    public const int CreditLength = 200;
    public const int FileNameLength = 200;

    public static IReadOnlyList<Reason> CheckWords(string caption, string altText, string credit) =>
    [
        .. TooLong(nameof(MediaAsset.Caption), caption, CaptionLength),
        .. TooLong(nameof(MediaAsset.AltText), altText, AltTextLength),
        .. TooLong(nameof(MediaAsset.Credit), credit, CreditLength),
    ];

    private static Reason[] TooLong(string field, string value, int limit) =>
        value.Length > limit ? [new Reason(field, "TooLong", limit, value.Length)] : [];
}
