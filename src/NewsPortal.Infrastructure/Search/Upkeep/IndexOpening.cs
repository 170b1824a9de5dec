using Lucene.Net.Store;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Search.Upkeep;

/// <summary>What came of looking for a generation to keep.</summary>
/// <param name="Mine">Null where another process keeps it.</param>
internal sealed record OpenedIndex(IndexGeneration? Mine, ForeignGeneration? Foreign, IndexState State);

/// <summary>
/// Finds the generation to go on with: the newest complete one that can still be led up to the database, else one that
/// was begun, else a new one.
/// </summary>
internal sealed class IndexOpening(IndexContent content, GenerationStore generations, IndexLog log, TimeProvider clock)
{
    /// <param name="last">Number of the last generation that this process kept.</param>
    public async Task<OpenedIndex> OpenAsync(NewsDbContext db, int last, CancellationToken ct)
    {
        var numbers = generations.Numbers();
        var usable = new List<(int Number, IndexState State)>();
        foreach (var number in numbers)
        {
            if (await UsableAsync(db, number, ct) is { } state)
            {
                usable.Add((number, state));
            }
        }

        // They come newest first, and stay so among their like.
        foreach (var (number, state) in usable.OrderByDescending(u => u.State.IsComplete))
        {
            if (Try(number, state) is { } opened)
            {
                return opened;
            }
        }

        return await CreateAsync(db, Math.Max(numbers.Count == 0 ? 0 : numbers[0], last) + 1, ct);
    }

    /// <summary>A new one, whatever there is.</summary>
    public async Task<OpenedIndex> CreateAsync(NewsDbContext db, int number, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var state = new IndexState
        {
            Schema = content.Schema, Database = await DatabaseIdentity.OfAsync(db, ct), ReadAt = now,
            Followed = (await OutboxCursor.StartAsync(db, now, ct)).Followed,
        };
        return new OpenedIndex(Begin(number, state), null, state);
    }

    /// <summary>One that cannot be begun leaves no empty folder behind.</summary>
    private IndexGeneration Begin(int number, IndexState state)
    {
        IndexGeneration? generation = null;
        try
        {
            generation = IndexGeneration.Open(generations.PathOf(number), number, content.Searchers);
            generation.Commit(state);
            return generation;
        }
        catch (Exception fault) when (fault is not LockObtainFailedException)
        {
            generation?.Searchers.Dispose();
            generation?.Dispose();
            generations.Delete(number);
            throw;
        }
    }

    private async Task<IndexState?> UsableAsync(NewsDbContext db, int number, CancellationToken ct)
    {
        if (generations.Read(number) is not { } state)
        {
            return null;
        }

        var objection = await DatabaseIdentity.ObjectionAsync(db, state, clock.GetUtcNow().UtcDateTime, ct);
        if (objection is not null)
        {
            log.BuiltAnew(content.Name, objection);
        }

        return objection is null ? state : null;
    }

    private OpenedIndex? Try(int number, IndexState state)
    {
        try
        {
            return new OpenedIndex(
                IndexGeneration.Open(generations.PathOf(number), number, content.Searchers), null, state);
        }
        catch (LockObtainFailedException)
        {
            return new OpenedIndex(
                null, new ForeignGeneration(generations.PathOf(number), number, content.Searchers), state);
        }
        catch (Exception fault) when (IndexFaults.IsUnreadable(fault))
        {
            log.BuiltAnew(content.Name, $"its files are damaged ({fault.Message})");
            generations.Delete(number);
            return null;
        }
    }
}
