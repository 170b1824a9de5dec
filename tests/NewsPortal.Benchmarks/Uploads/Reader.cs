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
        var clock = Stopwatch.StartNew();
        for (var due = TimeSpan.Zero; !end.IsCompleted; due += Pause)
        {
            // A timer that comes late must not make the answer look early.
            var early = due - clock.Elapsed;
            await Task.Delay(early > TimeSpan.Zero ? early : TimeSpan.Zero, ct);
            asked.Add(AskAsync(clock, due, ct));
        }

        return [.. (await Task.WhenAll(asked)).Order()];
    }

    public static double Percentile(IReadOnlyList<double> sorted, double share) =>
        sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];

    private async Task<double> AskAsync(Stopwatch clock, TimeSpan due, CancellationToken ct)
    {
        await client.GetByteArrayAsync(page, ct);
        return (clock.Elapsed - due).TotalMilliseconds;
    }
}
