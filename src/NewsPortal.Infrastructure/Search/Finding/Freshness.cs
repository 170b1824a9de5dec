using NewsPortal.Infrastructure.Articles;

namespace NewsPortal.Infrastructure.Search.Finding;

/// <summary>
/// How much a score is worth by age: all of it today, three quarters when old. Half of that difference is lost after
/// four months.
/// </summary>
internal sealed class Freshness(DateTime now)
{
    private const float Least = 0.75f;
    private const float HalfLostAfterDays = 120f;

    private readonly long _now = SortKeys.Of(now);

    public float Of(long sortKey)
    {
        var days = Math.Max(0, _now - sortKey) / (float)SortKeys.MicrosecondsPerDay;
        return Least + ((1 - Least) / (1 + (days / HalfLostAfterDays)));
    }
}
