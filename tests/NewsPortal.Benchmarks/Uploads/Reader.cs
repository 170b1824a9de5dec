using System.Diagnostics;

namespace NewsPortal.Benchmarks.Uploads;

/// <summary>Asks for one page at a fixed rate, whether answers come or not, and notes how long each took.</summary>
internal sealed class Reader(HttpClient client, Uri page)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <returns>Milliseconds from the moment a request was due to its last byte, in order of size.</returns>
    public async Task<IReadOnlyList<double>> ReadUntilAsync(Task end, CancellationToken ct)
    {
        var asked = new List<Task<double>>();
        using var timer = new PeriodicTimer(Pause);
        while (!end.IsCompleted && await timer.WaitForNextTickAsync(ct))
        {
            asked.Add(AskAsync(ct));
        }

        return [.. (await Task.WhenAll(asked)).Order()];
    }

    public static double Percentile(IReadOnlyList<double> sorted, double share) =>
        sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];

    private async Task<double> AskAsync(CancellationToken ct)
    {
        var clock = Stopwatch.StartNew();
        await client.GetByteArrayAsync(page, ct);
        return clock.Elapsed.TotalMilliseconds;
    }
}
