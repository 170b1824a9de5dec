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
    private readonly bool _isResumed;
    private Task<IndexBatch>? _next;

    public IndexBuilder(IndexContent content, IServiceScopeFactory scopes, DocumentWriting writing, IndexState from)
    {
        (_content, _scopes, _writing) = (content, scopes, writing);
        (Part, BuiltTo) = (from.Part, from.BuiltTo);
        _isResumed = from.Part > 0 || from.BuiltTo < long.MaxValue;
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
            var batch = await (_next ?? ReadAsync(Part, BuiltTo, ct));
            (Part, BuiltTo) = batch.IsLast ? (Part + 1, long.MaxValue) : (Part, batch.BuiltTo);
            _next = IsDone ? null : ReadAsync(Part, BuiltTo, ct);
            var wanted = batch.Entries.Where(e => !_touched.Contains(e.Subject)).ToList();
            await Task.Run(() => _writing.Write(generation, wanted, threads, areNew: !_isResumed, ct), ct);
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
