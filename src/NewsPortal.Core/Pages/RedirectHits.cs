namespace NewsPortal.Core.Pages;

/// <param name="At">UTC, of the last one.</param>
public readonly record struct HitCount(long Hits, DateTime At);

/// <summary>
/// How often redirects led readers on since they were last written down; kept in memory, so that a reader's request
/// writes nothing. What a crash takes with it are the counts of some seconds.
/// </summary>
public sealed class RedirectHits
{
    /// <summary>Different redirects; more in one round are not worth the memory.</summary>
    private const int Most = 5_000;

    private readonly Lock _lock = new();
    private Dictionary<(string? FromPath, int? PatternId), HitCount> _counts = [];

    /// <summary>Of what was taken; nobody else counts in it.</summary>
    public IReadOnlyList<KeyValuePair<(string? FromPath, int? PatternId), HitCount>> Counts => [.. _counts];

    /// <param name="at">UTC.</param>
    public void Count(Redirection redirection, DateTime at) =>
        Add((redirection.FromPath, redirection.PatternId), new HitCount(1, at));

    /// <summary>Hands over what was counted and starts anew.</summary>
    public RedirectHits Take()
    {
        lock (_lock)
        {
            var taken = new RedirectHits { _counts = _counts };
            _counts = [];
            return taken;
        }
    }

    /// <summary>Takes back what could not be written down.</summary>
    public void PutBack(RedirectHits taken)
    {
        foreach (var (key, count) in taken._counts)
        {
            Add(key, count);
        }
    }

    /// <summary>It has been written down.</summary>
    public void Forget((string? FromPath, int? PatternId) key)
    {
        lock (_lock)
        {
            _counts.Remove(key);
        }
    }

    private void Add((string?, int?) key, HitCount more)
    {
        lock (_lock)
        {
            if (_counts.TryGetValue(key, out var count) || _counts.Count < Most)
            {
                _counts[key] = new HitCount(count.Hits + more.Hits, count.At > more.At ? count.At : more.At);
            }
        }
    }
}
