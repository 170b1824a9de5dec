using System.Collections.Concurrent;
using NewsPortal.Core.Media;

namespace NewsPortal.Infrastructure.Tests.Media;

/// <summary>A store that counts and, when told to, fails to write.</summary>
internal sealed class MemoryStore : IMediaStore
{
    public ConcurrentDictionary<string, byte[]> Files { get; } = new();
    public ConcurrentDictionary<string, int> Opened { get; } = new();
    public Exception? Fault { get; set; }

    public Task<Stream?> OpenAsync(string name, CancellationToken ct)
    {
        Opened.AddOrUpdate(name, 1, (_, times) => times + 1);
        return Task.FromResult<Stream?>(Files.TryGetValue(name, out var file) ? new MemoryStream(file) : null);
    }

    public Task WriteAsync(string name, ReadOnlyMemory<byte> content, CancellationToken ct)
    {
        Files[name] = Fault is null ? content.ToArray() : throw Fault;
        return Task.CompletedTask;
    }

    public Task<bool> ExistsAsync(string name, CancellationToken ct) => Task.FromResult(Files.ContainsKey(name));

    public Task DeleteAsync(string name, CancellationToken ct)
    {
        Files.TryRemove(name, out _);
        return Task.CompletedTask;
    }

    public IAsyncEnumerable<StoredFile> ListAsync(string prefix, CancellationToken ct) =>
        Files.Where(f => f.Key.StartsWith(prefix, StringComparison.Ordinal))
            .Select(f => new StoredFile(f.Key, f.Value.Length, DateTime.UnixEpoch))
            .ToAsyncEnumerable();
}
