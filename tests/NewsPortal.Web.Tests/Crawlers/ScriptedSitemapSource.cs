using System.Runtime.CompilerServices;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Search;

namespace NewsPortal.Web.Tests.Crawlers;

/// <summary>Has one file of everything, and fails after <see cref="FailsAfter"/> of its entries.</summary>
internal sealed class ScriptedSitemapSource : ISitemapSource
{
    public const int Entries = 5_000;

    public int FailsAfter { get; set; } = int.MaxValue;

    public Task<IReadOnlyList<SitemapMonth>> MonthsAsync(int size, CancellationToken ct) =>
        throw new NotSupportedException();

    public Task<bool> HasArticlesAsync(DateOnly month, int file, int size, CancellationToken ct) =>
        Task.FromResult(true);

    public IAsyncEnumerable<SitemapEntry> ArticlesAsync(DateOnly month, int file, int size, CancellationToken ct) =>
        EntriesAsync(ct);

    public Task<IReadOnlyList<int>> ListFilesAsync(ListOwnerKind kind, int size, CancellationToken ct) =>
        throw new NotSupportedException("Looks at every file.");

    public Task<bool> HasListsAsync(ListOwnerKind kind, int file, int size, CancellationToken ct) =>
        Task.FromResult(file == 1);

    public IAsyncEnumerable<SitemapEntry> ListsAsync(
        ListOwnerKind kind, int file, int size, CancellationToken ct) => EntriesAsync(ct);

    public Task<DateTime?> ChangedAtAsync(CancellationToken ct) => throw new NotSupportedException();

    public IAsyncEnumerable<SitemapEntry> PagesAsync(CancellationToken ct) => EntriesAsync(ct);

    public Task<IReadOnlyList<NewsEntry>> NewsAsync(DateTime since, int count, CancellationToken ct) =>
        throw new NotSupportedException();

    private async IAsyncEnumerable<SitemapEntry> EntriesAsync([EnumeratorCancellation] CancellationToken ct)
    {
        for (var entry = 0; entry < Entries; entry++)
        {
            await Task.Yield();
            ct.ThrowIfCancellationRequested();
            yield return entry < FailsAfter
                ? new SitemapEntry($"/trang-{entry}", DateTime.UnixEpoch, [])
                : throw new IOException("The database went away.");
        }
    }
}
