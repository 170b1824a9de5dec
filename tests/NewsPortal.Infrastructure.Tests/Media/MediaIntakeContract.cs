using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Infrastructure.Media;
using NewsPortal.Infrastructure.Tests.Database;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Media;

/// <summary>An original and its row come together, whatever happens between the two.</summary>
public abstract class MediaIntakeContract(TestDatabaseKind kind) : ContractTests(kind)
{
    private static readonly byte[] File = Pictures.Of("png", 70, 50);

    private SurprisingStore _store = null!;
    private ServiceProvider _node = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _store = new SurprisingStore(Newsroom.Services.GetRequiredService<IMediaStore>());
        _node = OtherNode(services => services.AddSingleton<IMediaStore>(_store));
    }

    [Fact]
    public async Task Whoever_leaves_once_the_file_is_kept_leaves_a_picture()
    {
        using var leaving = new CancellationTokenSource();
        _store.AfterWrite = _ => leaving.CancelAsync();

        await Record.ExceptionAsync(() => AddAsync(leaving.Token));

        var asset = await InDatabaseAsync(db => db.MediaAssets.SingleAsync(Ct));
        Assert.Equal([asset.Hash], await OriginalsAsync());
    }

    [Fact]
    public async Task A_file_whose_row_cannot_be_written_is_removed_again()
    {
        _store.AfterWrite = _ => ExecuteAsync("DROP TABLE MediaLikeness");

        await Assert.ThrowsAsync<DbUpdateException>(() => AddAsync(Ct));

        Assert.Empty(await OriginalsAsync());
        Assert.False(await InDatabaseAsync(db => db.MediaAssets.AnyAsync(Ct)));
    }

    [Fact]
    public async Task A_known_picture_deleted_at_that_moment_is_stored_anew()
    {
        var first = (await AddAsync(Ct)).Asset!;
        await _store.DeleteAsync(MediaNames.Original(first.Hash, "png"), Ct);
        _store.AfterWrite = _ => InDatabaseAsync(db => db.MediaAssets.ExecuteDeleteAsync(Ct));

        var again = await AddAsync(Ct);

        Assert.True(again is { Done: true, WasKnown: false });
        Assert.Equal(again.Asset!.Id, (await InDatabaseAsync(db => db.MediaAssets.SingleAsync(Ct))).Id);
        Assert.Equal([first.Hash], await OriginalsAsync());
    }

    private async Task<UploadResult> AddAsync(CancellationToken ct)
    {
        await using var scope = _node.CreateAsyncScope();
        var upload = new Upload(
            "a.png", new MemoryStream(File), File.Length, new PictureWords { Credit = "NVCC" });
        return await scope.ServiceProvider.GetRequiredService<IMediaLibrary>()
            .AddAsync(upload, TestNewsroom.Chief, ct);
    }

    private Task<int> ExecuteAsync(string sql) => InDatabaseAsync(db => db.Database.ExecuteSqlRawAsync(sql, Ct));

    private async Task<T> InDatabaseAsync<T>(Func<NewsDbContext, Task<T>> ask)
    {
        await using var scope = Newsroom.Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<NewsDbContext>());
    }

    /// <summary>Hashes of the originals in the store.</summary>
    private Task<List<string>> OriginalsAsync() => _store.ListAsync(string.Empty, Ct)
        .Where(f => f.Name.StartsWith("originals/", StringComparison.Ordinal))
        .Select(f => Path.GetFileNameWithoutExtension(f.Name)).ToListAsync(Ct).AsTask();
}

public sealed class MediaIntakeOnSqlite() : MediaIntakeContract(TestDatabaseKind.Sqlite);

public sealed class MediaIntakeOnSqlServer() : MediaIntakeContract(TestDatabaseKind.SqlServer);
