using System.Diagnostics;
using Azure.Storage.Blobs.Models;
using NewsPortal.Infrastructure.Media;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Media;

/// <summary>What only a service far away can suffer; the rest is in MediaStoreContract.</summary>
public sealed class BlobMediaStoreTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("originals/ab/x.jpg", "image/jpeg")]
    [InlineData("renditions/ab/full-320.webp", "image/webp")]
    [InlineData("renditions/ab/full-320.avif", "image/avif")]
    [InlineData("originals/ab/x.png", "image/png")]
    [InlineData("originals/ab/x.gif", "image/gif")]
    public async Task A_file_knows_its_content_type(string name, string type)
    {
        var container = (await Azurite.GetAsync()).NewContainer();
        await new BlobMediaStore(container).WriteAsync(name, new byte[3], Ct);

        BlobProperties blob = await Azurite.Client(container).GetBlobClient(name).GetPropertiesAsync(null, Ct);

        Assert.Equal(type, blob.ContentType);
    }

    [Fact]
    public async Task A_service_that_goes_away_is_a_storage_fault_soon_whatever_is_asked()
    {
        await Azurite.GetAsync();
        var emulator = await Azurite.StartAsync();
        var store = new BlobMediaStore(emulator.NewContainer());
        await store.WriteAsync("large.jpg", new byte[9_000_000], Ct);
        await using var open = (await store.OpenAsync("large.jpg", Ct))!;

        await emulator.StopAsync();

        var waited = Stopwatch.StartNew();
        await FailsAsync(() => store.OpenAsync("large.jpg", Ct));
        await FailsAsync(() => store.WriteAsync("x.jpg", new byte[3], Ct));
        await FailsAsync(() => store.ExistsAsync("x.jpg", Ct));
        await FailsAsync(() => store.DeleteAsync("x.jpg", Ct));
        await FailsAsync(() => store.ListAsync("", Ct).ToListAsync(Ct).AsTask());
        await FailsAsync(() => open.CopyToAsync(Stream.Null, Ct));
        Assert.InRange(waited.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task A_wrong_key_is_a_storage_fault_that_tells_no_secret()
    {
        var options = (await Azurite.GetAsync()).NewContainer();
        var wrong = Convert.ToBase64String(new byte[64]);
        options.ConnectionString = string.Join(';', options.ConnectionString.Split(';').Select(
            part => part.StartsWith("AccountKey", StringComparison.Ordinal) ? "AccountKey=" + wrong : part));

        var fault = await FailsAsync(() => new BlobMediaStore(options).WriteAsync("x.jpg", new byte[3], Ct));

        Assert.StartsWith("Azure Blob Storage answered AuthorizationFailure", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(wrong, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault.Message);
    }

    [Fact]
    public async Task Whoever_gives_up_is_no_fault_of_the_store()
    {
        var store = new BlobMediaStore((await Azurite.GetAsync()).NewContainer());
        using var given = new CancellationTokenSource();
        await given.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.OpenAsync("x.jpg", given.Token));
    }

    private static async Task<IOException> FailsAsync(Func<Task> deed)
    {
        var fault = await Assert.ThrowsAsync<IOException>(deed);
        Assert.True(StorageFaults.IsStorageFault(fault));
        return fault;
    }
}
