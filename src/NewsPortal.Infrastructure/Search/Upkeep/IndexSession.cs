using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Search.Upkeep;

/// <summary>A generation while this process keeps it: built, led along with the outbox, shown, committed.</summary>
internal sealed class IndexSession : IAsyncDisposable
{
    private const int Renamed = 300;
    private static readonly TimeSpan CommitEvery = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan CommitWhileBuilding = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan ShowWhileBuilding = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan CommitAtLeast = TimeSpan.FromHours(1);

    private readonly IndexContent _content;
    private readonly TimeProvider _clock;
    private readonly DocumentWriting _writing;
    private readonly IndexBuilder? _builder;
    private readonly OutboxCursor _cursor;
    private readonly IndexRenames _renames;
    private IndexState _state;
    private bool _isChanged;
    private bool _isUnseen;
    private bool _hasNews;
    private bool _isLed;
    private long _committed;
    private long _shown;

    public IndexSession(
        IndexGeneration generation, IndexState state, IndexParts parts, IServiceScopeFactory scopes, TimeProvider clock)
    {
        (Generation, _state, _content, _clock) = (generation, state, parts.Content, clock);
        _writing = new DocumentWriting(
            (subject, fault) => parts.Log.LeftOut(_content.Name, subject.Key, fault));
        _builder = state.IsComplete ? null : new IndexBuilder(
            _content, scopes, _writing, state, isEmpty: generation.Count == 0);
        _cursor = new OutboxCursor(state.Followed);
        _renames = new IndexRenames(state.Renames);
        _committed = clock.GetTimestamp();
    }

    public IndexGeneration Generation { get; }

    /// <summary>Everything is built, and what happened meanwhile was followed.</summary>
    public bool IsComplete => _builder is null || (_builder.IsDone && _isLed);

    /// <summary>UTC; how far it was led along with the database.</summary>
    public DateTime ReadAt => _state.ReadAt;

    /// <summary>Is it still of this database? One begun when nothing was in it learns here whose it is.</summary>
    /// <returns>Why not, in English for the log; null when it is.</returns>
    public async Task<string?> ObjectionAsync(NewsDbContext db, CancellationToken ct)
    {
        if (_state.Database == Guid.Empty)
        {
            _state = _state with { Database = await DatabaseIdentity.OfAsync(db, ct) };
            _isChanged |= _state.Database != Guid.Empty;
        }

        return await DatabaseIdentity.ObjectionAsync(db, _state, _clock.GetUtcNow().UtcDateTime, ct);
    }

    /// <returns>True when there is more to build.</returns>
    public async Task<bool> BuildAsync(TimeSpan slice, int threads, CancellationToken ct)
    {
        if (_builder is null or { IsDone: true })
        {
            return false;
        }

        _isChanged = _isUnseen = true;
        await _builder.BuildAsync(Generation, slice, threads, ct);
        return !_builder.IsDone;
    }

    /// <returns>True when there is more to follow.</returns>
    public async Task<bool> FollowAsync(NewsDbContext db, CancellationToken ct)
    {
        var now = _clock.GetUtcNow().UtcDateTime;
        var messages = await _cursor.ReadAsync(db, ct);
        var subjects = await _content.SubjectsAsync(db, messages, ct);
        await PutAsync(db, subjects, ct);
        var renamed = _renames.Next(Generation, Renamed);
        await PutAsync(db, renamed, ct);
        _renames.Pass(renamed.Count);
        _cursor.Pass(messages, now);
        _state = _state with { ReadAt = now };
        _isChanged |= messages.Count > 0;
        _isLed |= messages.Count == 0 && _builder is { IsDone: true };
        return messages.Count > 0 || !_renames.AreDone;
    }

    /// <summary>Lets questions see what is new: at once what was followed, now and then what was built.</summary>
    public void Show()
    {
        if (_isUnseen && (IsComplete || _hasNews || _clock.GetElapsedTime(_shown) >= ShowWhileBuilding))
        {
            Generation.Show();
            (_isUnseen, _hasNews, _shown) = (false, false, _clock.GetTimestamp());
        }
    }

    /// <summary>Every few seconds rather than every time: it waits for the disk.</summary>
    public void CommitIfDue()
    {
        var since = _clock.GetElapsedTime(_committed);
        if ((_isChanged && since >= (IsComplete ? CommitEvery : CommitWhileBuilding)) || since >= CommitAtLeast
            || IsComplete != _state.IsComplete)
        {
            Commit();
        }
    }

    public void Commit()
    {
        _state = _state with
        {
            IsComplete = IsComplete,
            Part = _builder?.Part ?? 0,
            BuiltTo = _builder?.BuiltTo ?? 0,
            Followed = _cursor.Followed,
            Renames = _renames.Pending,
        };
        Generation.Commit(_state);
        (_isChanged, _committed) = (false, _clock.GetTimestamp());
    }

    /// <summary>Before it is closed: what is not kept would only be done again.</summary>
    public void TryCommit()
    {
        try
        {
            Commit();
        }
        catch (Exception fault) when (IndexFaults.IsFault(fault))
        {
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_builder is not null)
        {
            await _builder.DisposeAsync();
        }

        Generation.Dispose();
        _writing.Dispose();
    }

    private async Task PutAsync(NewsDbContext db, IReadOnlyCollection<Subject> subjects, CancellationToken ct)
    {
        foreach (var some in subjects.Chunk(Renamed))
        {
            var entries = await _content.ReadAsync(db, some, ct);
            _builder?.Touch(entries.Select(e => e.Subject));
            foreach (var entry in entries.Where(e => e.Name is not null && IsRenamed(e, some)))
            {
                _renames.Add(entry.Subject);
            }

            _writing.Write(Generation, entries, threads: 1, areNew: false, ct);
            _isChanged = _isUnseen = _hasNews = true;
        }
    }

    /// <summary>
    /// While the index grows, documents with the old name may stand in it without a document of the name itself, or
    /// with one that was read after them and has the new name.
    /// </summary>
    private bool IsRenamed(IndexEntry entry, Subject[] asked) =>
        (!IsComplete && asked.Contains(entry.Subject)) || IndexRenames.IsRenamed(Generation, entry);
}
