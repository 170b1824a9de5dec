using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Search.Upkeep;

/// <summary>
/// Fills a generation, newest first, in slices between which news are followed. What news touched is left to them: a
/// batch may have been read before they came.
/// </summary>
internal sealed class IndexBuilder : IAsyncDisposable
{
    private const int BatchSize = 500;

    private readonly IndexContent _content;
    private readonly IServiceScopeFactory _scopes;
    private readonly DocumentWriting _writing;
    private readonly HashSet<Subject> _touched = [];
    private bool _areNew;
    private IndexBatch? _batch;
    private Task<IndexBatch>? _next;

    /// <param name="isEmpty">Nothing of what is to be built can be in the index.</param>
    public IndexBuilder(
        IndexContent content, IServiceScopeFactory scopes, DocumentWriting writing, IndexState from, bool isEmpty)
    {
        (_content, _scopes, _writing, _areNew) = (content, scopes, writing, isEmpty);
        (Part, BuiltTo) = (from.Part, from.BuiltTo);
    }

    public int Part { get; private set; }
    public long BuiltTo { get; private set; }
    public bool IsDone => Part >= _content.Parts;

    public void Touch(IEnumerable<Subject> subjects) => _touched.UnionWith(subjects);

    /// <returns>How many documents were added.</returns>
    public async Task<int> BuildAsync(IndexGeneration generation, TimeSpan slice, int threads, CancellationToken ct)
    {
        var added = 0;
        for (var begun = Stopwatch.GetTimestamp(); !IsDone && Stopwatch.GetElapsedTime(begun) < slice;)
        {
            _batch ??= await TakeAsync(ct);
            var (part, builtTo) = _batch.IsLast ? (Part + 1, long.MaxValue) : (Part, _batch.BuiltTo);
            _next ??= part >= _content.Parts ? null : ReadAsync(part, builtTo, ct);
            var wanted = _batch.Entries.Where(e => !_touched.Contains(e.Subject)).ToList();
            await WriteAsync(generation, wanted, threads, ct);
            (Part, BuiltTo, _batch) = (part, builtTo, null);
            added += wanted.Count;
        }

        return added;
    }

    public async ValueTask DisposeAsync()
    {
        if (_next is not null)
        {
            await ((Task)_next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>What was read ahead, once: a reading that failed is done again.</summary>
    private async Task<IndexBatch> TakeAsync(CancellationToken ct)
    {
        (var next, _next) = (_next, null);
        return await (next ?? ReadAsync(Part, BuiltTo, ct));
    }

    /// <summary>After a failure some may stand in the index already.</summary>
    private async Task WriteAsync(
        IndexGeneration generation, List<IndexEntry> entries, int threads, CancellationToken ct)
    {
        (var areNew, _areNew) = (_areNew, false);
        await Task.Run(() => _writing.Write(generation, entries, threads, areNew, ct), ct);
        _areNew = areNew;
    }

    /// <summary>While one batch is written the next is read.</summary>
    private Task<IndexBatch> ReadAsync(int part, long before, CancellationToken ct) => Task.Run(
        async () =>
        {
            await using var scope = _scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
            return await _content.NextAsync(db, part, before, BatchSize, ct);
        },
        ct);
}
