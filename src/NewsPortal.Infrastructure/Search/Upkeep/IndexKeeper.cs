using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Search.Upkeep;

/// <summary>
/// Keeps one index of this node: opens it or begins it anew, builds it, leads it along with the outbox, takes over what
/// another process built, and starts again from the last commit when its files are lost or cannot be written.
/// </summary>
internal sealed class IndexKeeper(
    IndexParts parts, ServedIndex served, IServiceScopeFactory scopes, TimeProvider clock)
    : IAsyncDisposable
{
    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);
    private static readonly int Threads = Math.Max(1, Environment.ProcessorCount / 2);

    private readonly SemaphoreSlim _turn = new(1);
    private readonly CancellationTokenSource _end = new();
    private IndexSession? _session;
    private ForeignGeneration? _foreign;
    private Task _verifying = Task.CompletedTask;
    private int _last;
    private long _looked;
    private TimeSpan _wait;
    private long _failed;

    /// <returns>True when there is more to do at once.</returns>
    public async Task<bool> KeepAsync(CancellationToken ct)
    {
        await _turn.WaitAsync(ct);
        try
        {
            return clock.GetElapsedTime(_failed) >= _wait && await PassAsync(ct);
        }
        catch (Exception fault) when (IndexFaults.IsFault(fault) && DatabaseFaults.UnavailableBecause(fault) is null)
        {
            await LoseAsync(fault);
            return false;
        }
        finally
        {
            _turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _turn.WaitAsync();
        await _verifying.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await CloseAsync(isWell: true);
        _turn.Dispose();
        _end.Dispose();
    }

    private async Task<bool> PassAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
        await LookAsync(db, ct);
        if (_session is not { } session)
        {
            _foreign!.Show();
            return false;
        }

        var wasComplete = session.IsComplete;
        var more = await session.BuildAsync(Slice, Threads, ct);
        more |= await session.FollowAsync(db, ct);
        session.Show();
        served.Serve(session.Generation.Searchers, !session.IsComplete);
        session.CommitIfDue();
        if (session.IsComplete && !wasComplete)
        {
            parts.Log.Complete(parts.Content.Name, session.Generation.Count);
            Clean(session.Generation);
        }

        parts.Log.Report(parts.Content.Name, session.ReadAt, session.Generation.Count);
        _wait = TimeSpan.Zero;
        return more;
    }

    /// <summary>Now and then: are the files still there, is there a newer generation, did its keeper leave?</summary>
    private async Task LookAsync(NewsDbContext db, CancellationToken ct)
    {
        var isOpen = _session is not null || _foreign is not null;
        if (isOpen && clock.GetElapsedTime(_looked) < LookEvery)
        {
            return;
        }

        _looked = clock.GetTimestamp();
        if (_verifying.IsFaulted)
        {
            (var failed, _verifying) = (_verifying, Task.CompletedTask);
            await failed;
        }

        _session?.Generation.Check();
        if (_session is not null && await _session.ObjectionAsync(db, ct) is { } objection)
        {
            parts.Log.BuiltAnew(parts.Content.Name, objection);
            await AbandonAsync();
            isOpen = false;
        }

        if (!isOpen || parts.Generations.NewestComplete(than: _last) is not null
            || (_foreign is not null && parts.Generations.IsAbandoned(_last)))
        {
            await OpenAsync(db, ct);
        }
        else if (_foreign is not null)
        {
            served.Serve(_foreign.Searchers, parts.Generations.Read(_last)?.IsComplete != true);
        }
    }

    private async Task OpenAsync(NewsDbContext db, CancellationToken ct)
    {
        await CloseAsync(isWell: true);
        var opened = await parts.Opening.OpenAsync(db, _last, ct);
        if (opened.Mine is { } mine)
        {
            _last = mine.Number;
            _session = new IndexSession(mine, opened.State, parts, scopes, clock);
            Begin(mine, opened.State);
        }
        else
        {
            _foreign = opened.Foreign!;
            _last = _foreign.Number;
            served.Serve(_foreign.Searchers, !opened.State.IsComplete);
        }
    }

    private void Begin(IndexGeneration generation, IndexState state)
    {
        if (!state.IsComplete)
        {
            parts.Log.Begun(parts.Content.Name);
            return;
        }

        foreach (var older in parts.Generations.Numbers().Where(n => n < generation.Number))
        {
            parts.Generations.Delete(older);
        }

        parts.Generations.DeleteAbandoned();

        served.Serve(generation.Searchers, isRebuilding: false);
        _verifying = Task.Run(() => generation.Verify(_end.Token), _end.Token);
    }

    private void Clean(IndexGeneration complete)
    {
        foreach (var older in parts.Generations.Numbers().Where(n => n < complete.Number))
        {
            parts.Generations.Delete(older);
        }

        parts.Generations.DeleteAbandoned();
    }

    private async Task LoseAsync(Exception fault)
    {
        parts.Log.Trouble(parts.Content.Name, IndexFaults.CauseOf(fault));
        var wasMine = _session is not null;
        await CloseAsync(isWell: false);
        if (IndexFaults.IsDamage(fault) && wasMine)
        {
            parts.Generations.Delete(_last);
        }

        _failed = clock.GetTimestamp();
        _wait = _wait == TimeSpan.Zero ? ShortestWait : _wait * 2 < LongestWait ? _wait * 2 : LongestWait;
    }

    /// <summary>What it knows is wrong, and nobody is to be answered from it a moment longer.</summary>
    private async Task AbandonAsync()
    {
        var number = _last;
        await CloseAsync(isWell: false);
        parts.Generations.Delete(number);
    }

    private async Task CloseAsync(bool isWell)
    {
        if (_session is { } session)
        {
            _session = null;
            if (isWell)
            {
                session.TryCommit();
            }

            await session.DisposeAsync();
        }

        // What is still being verified is not what is opened next.
        _verifying = Task.CompletedTask;
        _foreign?.Dispose();
        _foreign = null;
    }
}
