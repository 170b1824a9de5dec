using System.Globalization;
using NewsPortal.Core.Common;

namespace NewsPortal.Infrastructure.Media.Metadata;

/// <summary>Times as cameras and picture editors write them, as UTC. Without an offset they are Vietnam's.</summary>
internal static class MetadataTime
{
    private static readonly string[] ExifPatterns =
        ["yyyy:MM:dd HH:mm:ss", "yyyy-MM-dd HH:mm:ss", "yyyy/MM/dd HH:mm:ss"];
    private static readonly string[] IptcPatterns = ["yyyyMMdd", "yyyy-MM-dd", "yyyy:MM:dd"];
    private static readonly string[] ClockPatterns = ["HHmmss", "HH:mm:ss", "HHmm"];
    private static readonly string[] XmpPatterns =
    [
        "yyyy-MM-ddTHH:mm:ss.FFFFFFF", "yyyy-MM-ddTHH:mm", "yyyy-MM-dd",
        "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", "yyyy-MM-ddTHH:mmzzz", "yyyy-MM-ddTHH:mm:ss.FFFFFFF'Z'",
        "yyyy-MM-ddTHH:mm'Z'",
    ];

    /// <param name="time">EXIF 3.0, 4.6.6: <c>2022:12:16 12:09:30</c>.</param>
    /// <param name="offset">Of the same tag family: <c>+07:00</c>; may be missing.</param>
    public static DateTime? OfExif(string? time, string? offset) =>
        Local(time, ExifPatterns) is { } local ? ToUtc(local, Offset(offset)) : null;

    /// <param name="date">IIM 2:55, <c>20221216</c>.</param>
    /// <param name="clock">IIM 2:60, <c>120930+0700</c>; may be missing.</param>
    public static DateTime? OfIptc(string? date, string? clock)
    {
        if (Local(date, IptcPatterns) is not { } day)
        {
            return null;
        }

        var text = (clock ?? string.Empty).Trim('\0', ' ');
        var sign = text.LastIndexOfAny(['+', '-']);
        var (time, offset) = sign > 0 ? (text[..sign], text[sign..]) : (text, null);
        return ToUtc(day + (Local(time, ClockPatterns)?.TimeOfDay ?? TimeSpan.Zero), Offset(offset));
    }

    /// <param name="time">ISO 8601 as XMP narrows it; the offset may be missing.</param>
    public static DateTime? OfXmp(string? time)
    {
        if (!DateTimeOffset.TryParseExact(
            time?.Trim(), XmpPatterns, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var parsed))
        {
            return null;
        }

        var hasOffset = time!.Contains('T', StringComparison.Ordinal)
            && (time.Contains('Z', StringComparison.Ordinal) || time.LastIndexOfAny(['+', '-']) > time.IndexOf('T'));
        return ToUtc(parsed.DateTime, hasOffset ? parsed.Offset : null);
    }

    private static DateTime? Local(string? text, string[] patterns) =>
        DateTime.TryParseExact(
            text?.Trim('\0', ' '), patterns, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            ? local : null;

    private static TimeSpan? Offset(string? text) =>
        DateTimeOffset.TryParseExact(
            "2000-01-01 " + Colon(text?.Trim('\0', ' ')), "yyyy-MM-dd zzz", CultureInfo.InvariantCulture,
            DateTimeStyles.None, out var parsed)
            ? parsed.Offset : null;

    private static string? Colon(string? offset) =>
        offset is { Length: 5 } && !offset.Contains(':', StringComparison.Ordinal) ? offset.Insert(3, ":") : offset;

    private static DateTime? ToUtc(DateTime local, TimeSpan? offset)
    {
        var ticks = local.Ticks - (offset ?? PortalTime.Zone.BaseUtcOffset).Ticks;
        return ticks < DateTime.MinValue.Ticks || ticks > DateTime.MaxValue.Ticks
            ? null : new DateTime(ticks, DateTimeKind.Utc);
    }
}
