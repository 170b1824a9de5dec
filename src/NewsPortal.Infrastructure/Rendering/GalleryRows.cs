namespace NewsPortal.Infrastructure.Rendering;

/// <summary>
/// Breaks a gallery into rows of one to three pictures, uncut, so that no row is much higher or lower than a good
/// one. The sum of widths over heights says how low a row becomes.
/// </summary>
internal static class GalleryRows
{
    private const int Most = 3;

    /// <summary>Two pictures of 4:3 side by side.</summary>
    private const double GoodSum = 2.6;

    /// <summary>A low row shows too little of its pictures; a high one merely takes room.</summary>
    private const double CostOfLow = 2.5;

    /// <summary>Captions of three stand narrow.</summary>
    private const double CostOfThree = 0.15;

    /// <summary>A picture across the column opens a gallery better than it interrupts one.</summary>
    private const double CostOfLoneLater = 0.05;

    /// <param name="ratios">Width over height of each picture.</param>
    /// <returns>How many stand in each row.</returns>
    public static IReadOnlyList<int> Split(IReadOnlyList<double> ratios)
    {
        var best = new (double Cost, int Count)[ratios.Count + 1];
        for (var start = ratios.Count - 1; start >= 0; start--)
        {
            var from = start;
            best[start] = Enumerable.Range(1, Math.Min(Most, ratios.Count - start))
                .Select(count => (
                    Cost(ratios.Skip(from).Take(count).Sum(), count)
                        + (count == 1 && from > 0 ? CostOfLoneLater : 0) + best[from + count].Cost,
                    count))
                .MinBy(row => row.Item1);
        }

        var rows = new List<int>();
        for (var start = 0; start < ratios.Count; start += rows[^1])
        {
            rows.Add(best[start].Count);
        }

        return rows;
    }

    private static double Cost(double sum, int count)
    {
        var off = Math.Log(sum / GoodSum);
        return (off * off * (off > 0 ? CostOfLow : 1)) + (count == Most ? CostOfThree : 0);
    }
}
