using System.Globalization;

namespace NewsPortal.Core.Common;

/// <summary>
/// The one place where UTC becomes the clock on the newsroom's wall. Vietnam has kept UTC+07:00 without summer time
/// since 13 June 1975, so the zone is a constant and no time-zone database is needed.
/// </summary>
public static class PortalTime
{
    public static readonly TimeZoneInfo Zone =
        TimeZoneInfo.CreateCustomTimeZone("Asia/Ho_Chi_Minh", TimeSpan.FromHours(7), "Việt Nam", "Việt Nam");

    public const string DefaultPattern = "HH:mm, dd/MM/yyyy";

    private static readonly CultureInfo Newspaper = CreateCulture();

    /// <summary>A UTC instant as wall-clock time with its offset, +07:00.</summary>
    public static DateTimeOffset ToLocal(DateTime utc) =>
        new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)).ToOffset(Zone.BaseUtcOffset);

    /// <summary>
    /// A wall-clock time in Vietnam as UTC; the first hours of year 1 have none and become its first.
    /// </summary>
    public static DateTime ToUtc(DateTime local) => local.Ticks < Zone.BaseUtcOffset.Ticks
        ? DateTime.SpecifyKind(DateTime.MinValue, DateTimeKind.Utc)
        : new DateTimeOffset(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), Zone.BaseUtcOffset).UtcDateTime;

    /// <summary>The day that a calendar in Vietnam shows at a UTC instant.</summary>
    public static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(ToLocal(utc).DateTime);

    /// <summary>
    /// For people, by the newspaper's pattern: <c>12:09, 16/12/2022</c>; day names as in print: “Thứ sáu”.
    /// </summary>
    public static string Show(DateTime utc, string pattern = DefaultPattern) =>
        ToLocal(utc).ToString(pattern, Newspaper);

    /// <summary>For machines: ISO 8601 with seconds and +07:00.</summary>
    public static string Iso(DateTime utc) =>
        ToLocal(utc).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>True when <paramref name="pattern"/> is one .NET can print a time with.</summary>
    public static bool IsPattern(string pattern)
    {
        try
        {
            return Show(DateTime.UnixEpoch, pattern).Length > 0;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static CultureInfo CreateCulture()
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo("vi-VN").Clone();
        culture.DateTimeFormat.DayNames =
            ["Chủ nhật", "Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy"];
        return culture;
    }
}
