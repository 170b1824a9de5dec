using System.Collections.Concurrent;
using NewsPortal.Core.Media;

namespace NewsPortal.Web.Tests.Media;

/// <summary>A store that tells what it was asked, and fails when told to.</summary>
internal sealed class WatchedStore(IMediaStore inner) : IMediaStore
{
    private readonly ConcurrentQueue<string> _calls = new();

    public Exception? Fault { get; set; }

    /// <summary>Verb and name, in order; forgotten when read.</summary>
    public IReadOnlyList<string> Calls()
    {
        var calls = _calls.ToArray();
        _calls.Clear();
        return calls;
    }

    public Task<Stream?> OpenAsync(string name, CancellationToken ct) => Note("open", name).OpenAsync(name, ct);

    public Task WriteAsync(string name, ReadOnlyMemory<byte> content, CancellationToken ct) =>
        Note("write", name).WriteAsync(name, content, ct);

    public Task<bool> ExistsAsync(string name, CancellationToken ct) => Note("exists", name).ExistsAsync(name, ct);

    public Task DeleteAsync(string name, CancellationToken ct) => Note("delete", name).DeleteAsync(name, ct);

    public IAsyncEnumerable<StoredFile> ListAsync(string prefix, CancellationToken ct) =>
        Note("list", prefix).ListAsync(prefix, ct);

    private IMediaStore Note(string verb, string name)
    {
        _calls.Enqueue($"{verb} {name}");
        return Fault is null ? inner : throw Fault;
    }
}
