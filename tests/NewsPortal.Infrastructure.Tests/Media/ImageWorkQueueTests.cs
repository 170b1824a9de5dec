using System.Globalization;
using NewsPortal.Infrastructure.Media;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Media;

public sealed class ImageWorkQueueTests : IDisposable
{
    private readonly ImageWorkQueue _imageWork = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => _imageWork.Dispose();

    [Fact]
    public async Task Readers_go_first_and_the_background_waits()
    {
        using var open = new ManualResetEventSlim();
        using var end = new ManualResetEventSlim();
        using var started = new CountdownEvent(2);
        var held = _imageWork.RunAsync(Urgency.Upload, () => Start(started, end));
        var busy = _imageWork.RunAsync(Urgency.Upload, () => Start(started, open));
        Assert.True(started.Wait(TimeSpan.FromSeconds(30), Ct));
        var order = new List<Urgency>();
        Task[] waiting =
        [
            .. new[] { Urgency.Background, Urgency.Upload, Urgency.Reader, Urgency.Upload, Urgency.Reader }
                .Select(urgency => _imageWork.RunAsync(urgency, () => Note(order, urgency))),
        ];

        // One thread stays held: what the other takes, it notes in that order.
        open.Set();
        await Task.WhenAll([busy, .. waiting]);
        end.Set();
        await held;

        Assert.Equal([Urgency.Reader, Urgency.Reader, Urgency.Upload, Urgency.Upload, Urgency.Background], order);
    }

    [Fact]
    public async Task Two_work_at_once_and_no_more()
    {
        var now = 0;
        using var pair = new Barrier(2);
        var seen = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => _imageWork.RunAsync(Urgency.Upload, () =>
        {
            var working = Interlocked.Increment(ref now);
            var met = pair.SignalAndWait(TimeSpan.FromSeconds(30));
            Interlocked.Decrement(ref now);
            return (working, met);
        })));

        Assert.All(seen, work => Assert.True(work.met));
        Assert.Equal(2, seen.Max(work => work.working));
    }

    [Fact]
    public async Task Pages_are_served_by_threads_that_go_before_these()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "niceness of threads is Linux's");

        Assert.Equal(10, await _imageWork.RunAsync(Urgency.Reader, NiceOfThisThread));
        Assert.Equal(0, NiceOfThisThread());
    }

    [Fact]
    public async Task A_fault_is_the_callers_and_the_thread_goes_on()
    {
        for (var i = 0; i < 5; i++)
        {
            await Assert.ThrowsAsync<InvalidOperationException>(
                () => _imageWork.RunAsync<int>(Urgency.Upload, () => throw new InvalidOperationException()));
        }

        Assert.Equal(7, await _imageWork.RunAsync(Urgency.Upload, () => 7));
    }

    [Fact]
    public async Task Only_two_uploads_have_their_bytes_in_memory()
    {
        using var first = await _imageWork.EnterAsync(Urgency.Upload, Ct);
        var second = await _imageWork.EnterAsync(Urgency.Upload, Ct);
        var third = _imageWork.EnterAsync(Urgency.Upload, Ct);
        using var reader = await _imageWork.EnterAsync(Urgency.Reader, Ct);
        Assert.False(third.IsCompleted);

        second.Dispose();
        second.Dispose();

        using var entered = await third;
        Assert.False(_imageWork.EnterAsync(Urgency.Upload, Ct).IsCompleted);
    }

    [Fact]
    public async Task Work_that_waits_when_the_program_stops_is_still_done()
    {
        var waiting = Enumerable.Range(0, 20).Select(i => _imageWork.RunAsync(Urgency.Upload, () => i)).ToList();

        _imageWork.Dispose();

        Assert.Equal(Enumerable.Range(0, 20), await Task.WhenAll(waiting));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => _imageWork.RunAsync(Urgency.Upload, () => 1));
    }

    private static bool Start(CountdownEvent started, ManualResetEventSlim end)
    {
        started.Signal();
        return end.Wait(TimeSpan.FromSeconds(60));
    }

    private static int Note(List<Urgency> order, Urgency urgency)
    {
        lock (order)
        {
            order.Add(urgency);
            return order.Count;
        }
    }

    // Field 19 of proc(5), counted behind the name, which may hold spaces.
    private static int NiceOfThisThread()
    {
        var stat = File.ReadAllText("/proc/thread-self/stat");
        return int.Parse(stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[16], CultureInfo.InvariantCulture);
    }
}
