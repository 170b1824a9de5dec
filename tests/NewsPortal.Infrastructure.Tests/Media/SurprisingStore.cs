using NewsPortal.Core.Media;

namespace NewsPortal.Infrastructure.Tests.Media;

/// <summary>Another store, with somebody else at work in it at the worst moment, once.</summary>
internal sealed class SurprisingStore(IMediaStore inner) : IMediaStore
{
    public IMediaStore Inner => inner;
    public Func<Task>? BeforeDelete { get; set; }
    public Func<string, Task>? AfterWrite { get; set; }

    public Task<Stream?> OpenAsync(string name, CancellationToken ct) => inner.OpenAsync(name, ct);

    public async Task WriteAsync(string name, ReadOnlyMemory<byte> content, CancellationToken ct)
    {
        await inner.WriteAsync(name, content, ct);
        var surprise = AfterWrite;
        AfterWrite = null;
        await (surprise?.Invoke(name) ?? Task.CompletedTask);
    }

    public Task<bool> ExistsAsync(string name, CancellationToken ct) => inner.ExistsAsync(name, ct);

    public async Task DeleteAsync(string name, CancellationToken ct)
    {
        var surprise = BeforeDelete;
        BeforeDelete = null;
        await (surprise?.Invoke() ?? Task.CompletedTask);
        await inner.DeleteAsync(name, ct);
    }

    public IAsyncEnumerable<StoredFile> ListAsync(string prefix, CancellationToken ct) => inner.ListAsync(prefix, ct);
}
