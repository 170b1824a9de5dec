namespace NewsPortal.Infrastructure.Articles;

/// <summary>Units of the lists: a sort key is microseconds since 1970 UTC, a day is whole days since then.</summary>
internal static class SortKeys
{
    public const long MicrosecondsPerDay = 86_400_000_000;

    public static long Of(DateTime utc) => (utc - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;

    /// <summary>
    /// The article's id stands in for the microseconds, which no newsroom's clock means: what several nodes publish at
    /// one moment does not collide.
    /// </summary>
    public static long Of(DateTime utc, long articleId) => (Of(utc) / 1_000 * 1_000) + (articleId % 1_000);

    public static int Day(long sortKey) => (int)(sortKey / MicrosecondsPerDay);

    /// <summary>The first key after that day.</summary>
    public static long EndOf(int day) => (day + 1) * MicrosecondsPerDay;

    public static DateTime TimeOf(long sortKey) => DateTime.UnixEpoch.AddMicroseconds(sortKey);

    public static DateOnly MonthOf(int day)
    {
        var date = DateOnly.FromDateTime(DateTime.UnixEpoch).AddDays(day);
        return new DateOnly(date.Year, date.Month, 1);
    }

    public static int DayOf(DateOnly date) => Day(StartOf(date));

    public static long StartOf(DateOnly day) => Of(day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
}
