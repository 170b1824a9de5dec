using NewsPortal.Core.Common;
using NewsPortal.Core.Users;

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

    /// <summary>Year; Niépce's view from his window.</summary>
    public const int FirstPhotograph = 1826;

    /// <summary>Characters.</summary>
    public const int CaptionLength = 1_000;
    public const int AltTextLength = 500;
    public const int CreditLength = 200;
    public const int CopyrightLength = 300;
    public const int LicenseLength = 500;
    public const int PlaceLength = 200;
    public const int FileNameLength = 200;

    public static IReadOnlyList<Reason> CheckWords(PictureWords words) =>
    [
        .. TooLong(nameof(words.Caption), words.Caption, CaptionLength),
        .. TooLong(nameof(words.AltText), words.AltText, AltTextLength),
        .. TooLong(nameof(words.Credit), words.Credit, CreditLength),
        .. TooLong(nameof(words.Copyright), words.Copyright, CopyrightLength),
        .. TooLong(nameof(words.License), words.License, LicenseLength),
        .. TooLong(nameof(words.Place), words.Place, PlaceLength),
        .. words.TakenAt?.Year < FirstPhotograph
            ? [new Reason(nameof(words.TakenAt), "TakenTooEarly", FirstPhotograph)] : Array.Empty<Reason>(),
        .. words.Credit.Length == 0 ? [new Reason(nameof(words.Credit), "CreditRequired")] : Array.Empty<Reason>(),
    ];

    /// <summary>
    /// Every editor; whoever sent the picture too, until readers see it: a change then shows on live pages at once.
    /// </summary>
    public static bool MayDescribe(MediaAsset asset, IEnumerable<MediaUse> uses, Staff by) =>
        by.HasAny(StaffDuties.Editing) || (asset.UploadedById == by.Id && !uses.Any(u => u.IsLive));

    /// <summary>Whoever sent it, as long as nothing names it nor ever did.</summary>
    public static bool MayRemove(MediaAsset asset, IReadOnlyCollection<MediaUse> uses, Staff by) =>
        asset.UploadedById == by.Id && uses.Count == 0;

    private static Reason[] TooLong(string field, string value, int limit) =>
        value.Length > limit ? [new Reason(field, "TooLong", limit, value.Length)] : [];
}
