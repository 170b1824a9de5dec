using System.Globalization;
using NewsPortal.Core.Common;

namespace NewsPortal.Core.Pages;

/// <summary>The day, month or year that the parts of an old address name.</summary>
public static class PatternDate
{
    private static readonly string[] Months = ["yyyyMM"];
    private static readonly string[] Days = ["yyyyMMdd", "ddMMyyyy"];

    /// <summary>UTC times from the first moment to the first after it; null when no date is named.</summary>
    public static (DateTime From, DateTime To)? Of(IReadOnlyDictionary<string, string> parts)
    {
        var (year, month, day) = (Part(parts, "yyyy"), Part(parts, "MM"), Part(parts, "dd"));
        return Read(parts, Days) is { } date ? Span(date, date.AddDays(1))
            : Read(parts, Months) is { } first ? Span(first, first.AddMonths(1))
            : Parse(year + month + day, "yyyyMMdd") is { } built ? Span(built, built.AddDays(1))
            : Parse(year + month, "yyyyMM") is { } start ? Span(start, start.AddMonths(1))
            : Parse(year, "yyyy") is { } january ? Span(january, january.AddYears(1))
            : null;
    }

    private static DateTime? Read(IReadOnlyDictionary<string, string> parts, string[] names) =>
        names.Select(name => Parse(Part(parts, name), name)).FirstOrDefault(d => d is not null);

    private static string Part(IReadOnlyDictionary<string, string> parts, string name) =>
        parts.GetValueOrDefault(name, string.Empty);

    private static DateTime? Parse(string text, string format) =>
        DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && date.Year is > 1900 and < 9000 ? date : null;

    private static (DateTime, DateTime) Span(DateTime from, DateTime to) =>
        (PortalTime.ToUtc(from), PortalTime.ToUtc(to));
}
