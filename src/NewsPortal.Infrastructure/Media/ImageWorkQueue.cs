namespace NewsPortal.Infrastructure.Media;

/// <summary>Who waits for a picture, the most impatient first.</summary>
internal enum Urgency
{
    Reader,
    Upload,
    Background,
}

/// <summary>
/// Where pictures are worked on: two threads of low priority, so that pages are never starved, slots for the few
/// originals that may lie in memory at once, and one for a picture whose decoding takes much of it.
/// </summary>
internal sealed class ImageWorkQueue : IDisposable
{
    private const int Threads = 2;

    // Metadata can be nested; a stack that ran out would end the process.
    private const int StackBytes = 16 * 1024 * 1024;

    private readonly PriorityQueue<Action, (Urgency, long)> _work = new();
    private readonly SemaphoreSlim _waiting = new(0);
    private readonly Dictionary<Urgency, SemaphoreSlim> _slots = new()
    {
        [Urgency.Reader] = new SemaphoreSlim(2), [Urgency.Upload] = new SemaphoreSlim(2),
        [Urgency.Background] = new SemaphoreSlim(1),
    };

    private readonly SemaphoreSlim _heavy = new(1);

    private long _order;
    private volatile bool _closed;

    public ImageWorkQueue()
    {
        NativeMemory.Restrain();
        for (var i = 1; i <= Threads; i++)
        {
            new Thread(Work, StackBytes) { IsBackground = true, Name = $"images-{i}" }.Start();
        }
    }

    /// <summary>
    /// Waits for room to hold one original. Read its bytes only then: a hundred uploads at once wait on disk.
    /// </summary>
    public async Task<Slot> EnterAsync(Urgency urgency, CancellationToken ct)
    {
        await _slots[urgency].WaitAsync(ct);
        return new Slot(_slots[urgency]);
    }

    /// <summary>Waits until no other picture that takes much memory is in it.</summary>
    public async Task<Slot> EnterHeavyAsync()
    {
        await _heavy.WaitAsync();
        return new Slot(_heavy);
    }

    /// <summary>Runs on one of the two threads; the caller goes on elsewhere.</summary>
    public Task<T> RunAsync<T>(Urgency urgency, Func<T> work)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        var result = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_work)
        {
            _work.Enqueue(() => Complete(result, work), (urgency, _order++));
        }

        _waiting.Release();
        return result.Task;
    }

    public void Dispose()
    {
        _closed = true;
        _waiting.Release(Threads);
    }

    private static void Complete<T>(TaskCompletionSource<T> result, Func<T> work)
    {
        try
        {
            result.SetResult(work());
        }
        catch (Exception e)
        {
            result.SetException(e);
        }
    }

    private void Work()
    {
        ThreadPriorities.LowerThisThread();
        while (true)
        {
            _waiting.Wait();
            Action? next;
            lock (_work)
            {
                _work.TryDequeue(out next, out _);
            }

            if (next is null)
            {
                return;
            }

            next();
        }
    }

    /// <summary>Given back when disposed, once.</summary>
    public sealed class Slot(SemaphoreSlim slots) : IDisposable
    {
        private SemaphoreSlim? _slots = slots;

        public void Dispose() => Interlocked.Exchange(ref _slots, null)?.Release();
    }
}
