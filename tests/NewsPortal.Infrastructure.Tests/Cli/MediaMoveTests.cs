using System.Security.Cryptography;
using NewsPortal.Infrastructure.Media;
using NewsPortal.Infrastructure.Tests.Media;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Cli;

/// <summary>The command as an operator runs it, from the disk to the emulator and back.</summary>
public sealed class MediaMoveTests : IAsyncLifetime
{
    private static readonly string[] ToAzure = ["media", "move", "--from", "Disk", "--to", "AzureBlob"];

    private readonly TestDatabase _directory = TestDatabase.None();
    private AzureBlobOptions _container = null!;
    private BlobMediaStore _target = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;
    private string[] Settings =>
    [
        "--Media:AzureBlob:ConnectionString", _container.ConnectionString,
        "--Media:AzureBlob:Container", _container.Container,
    ];

    private DiskMediaStore Source => new(Path.Combine(_directory.Directory, "media"), TimeProvider.System);

    public async ValueTask InitializeAsync()
    {
        _container = (await Azurite.GetAsync()).NewContainer();
        _target = new BlobMediaStore(_container);
    }

    public async ValueTask DisposeAsync()
    {
        if (_container is not null)
        {
            await Azurite.Client(_container).DeleteIfExistsAsync(cancellationToken: CancellationToken.None);
        }

        await _directory.DisposeAsync();
    }

    [Fact]
    public async Task Every_file_is_copied_and_proven_and_the_source_keeps_its_own()
    {
        var files = await FillAsync(12, 1_000);

        var answer = await RunAsync(ToAzure);

        Assert.Equal(0, answer.ExitCode);
        Assert.Equal(
            "12 copied, 0 already there, 0 replaced, 0 failed, 0 deleted at the source; 0.0 MB proven",
            answer.Output.Trim());
        await HoldsAsync(files);
        Assert.Equal(12, await Source.ListAsync("", Ct).CountAsync(Ct));
    }

    [Fact]
    public async Task After_a_kill_in_the_middle_it_goes_on_and_writes_damaged_copies_again()
    {
        var files = await FillAsync(150, 150_000);
        using (var first = Shell.Start(_directory, [.. ToAzure, .. Settings]))
        {
            while (await _target.ListAsync("", Ct).CountAsync(Ct) < 10)
            {
                Assert.False(first.HasExited, "It was done before it could be killed.");
            }

            first.Kill();
            await first.WaitForExitAsync(Ct);
        }

        var before = await _target.ListAsync("", Ct).ToListAsync(Ct);
        Assert.InRange(before.Count, 10, 149);
        await DamageAsync(before[3].Name);

        var second = await RunAsync(ToAzure);

        Assert.Equal(0, second.ExitCode);
        Assert.StartsWith(
            $"{150 - before.Count} copied, {before.Count - 1} already there, 1 replaced, 0 failed", second.Output,
            StringComparison.Ordinal);
        await HoldsAsync(files);
    }

    [Fact]
    public async Task With_delete_the_source_is_emptied_once_the_portal_uses_the_target()
    {
        var files = await FillAsync(5, 1_000);

        var refused = await RunAsync([.. ToAzure, "--delete"]);
        Assert.Equal((1, 5), (refused.ExitCode, await Source.ListAsync("", Ct).CountAsync(Ct)));
        Assert.Equal(
            "Nothing is deleted at the source while the portal shows it: set Media:Store to AzureBlob first.",
            refused.Errors.Trim());

        var answer = await RunAsync([.. ToAzure, "--delete", "--Media:Store", "AzureBlob"]);

        Assert.Equal(0, answer.ExitCode);
        Assert.Contains("5 deleted at the source", answer.Output, StringComparison.Ordinal);
        Assert.Empty(await Source.ListAsync("", Ct).ToListAsync(Ct));
        await HoldsAsync(files);
    }

    [Fact]
    public async Task What_is_damaged_at_the_source_is_named_not_copied_not_deleted_and_costs_no_good_copy()
    {
        var files = await FillAsync(3, 1_000);
        await RunAsync(ToAzure);
        var rotten = files.Keys.First(n => n.StartsWith("originals/", StringComparison.Ordinal));
        await Source.WriteAsync(rotten, new byte[1_000], Ct);

        var answer = await RunAsync([.. ToAzure, "--delete", "--Media:Store", "AzureBlob"]);

        Assert.Equal(3, answer.ExitCode);
        Assert.Contains($"{rotten}: its bytes are not those it is named for", answer.Output, StringComparison.Ordinal);
        Assert.Contains("2 already there, 0 replaced, 1 failed, 2 deleted", answer.Output, StringComparison.Ordinal);
        Assert.Equal([rotten], await Source.ListAsync("", Ct).Select(f => f.Name).ToListAsync(Ct));
        await HoldsAsync(files);
    }

    [Fact]
    public async Task They_come_back_the_same_way()
    {
        var files = await FillAsync(4, 1_000);
        await RunAsync(ToAzure);
        Directory.Delete(Path.Combine(_directory.Directory, "media"), recursive: true);

        var answer = await RunAsync("media", "move", "--from", "AzureBlob", "--to", "Disk");

        Assert.Equal(0, answer.ExitCode);
        foreach (var (name, content) in files)
        {
            Assert.Equal(content, await File.ReadAllBytesAsync(
                Path.Combine(_directory.Directory, "media", name), Ct));
        }
    }

    [Fact]
    public async Task A_target_that_is_away_ends_it_with_a_sentence()
    {
        await FillAsync(40, 100);

        var answer = await RunAsync(
            [.. ToAzure, "--Media:AzureBlob:ConnectionString",
                "AccountName=a;AccountKey=YmFv;BlobEndpoint=http://127.0.0.1:9/a;"]);

        Assert.Equal(1, answer.ExitCode);
        Assert.StartsWith(
            "Could not go on: Azure Blob Storage cannot be reached: Connection refused", answer.Output,
            StringComparison.Ordinal);
        Assert.Contains("0 copied, 0 already there", answer.Output, StringComparison.Ordinal);
    }

    private Task<Answer> RunAsync(params string[] words) => Shell.RunAsync(_directory, null, [.. Settings, .. words]);

    private async Task<Dictionary<string, byte[]>> FillAsync(int count, int length)
    {
        var files = new Dictionary<string, byte[]>();
        for (var i = 0; i < count; i++)
        {
            var content = RandomNumberGenerator.GetBytes(length);
            var hash = Convert.ToHexStringLower(SHA256.HashData(content))[..32];
            var name = i % 3 == 0 ? MediaNames.Original(hash, "jpg") : $"renditions/{hash[..2]}/{hash}/full-320.webp";
            await Source.WriteAsync(name, content, Ct);
            files.Add(name, content);
        }

        return files;
    }

    /// <summary>Of the same length, as a bit that turned is.</summary>
    private async Task DamageAsync(string name)
    {
        var content = await ReadAsync(name);
        content[^1] ^= 1;
        await _target.WriteAsync(name, content, Ct);
    }

    private async Task HoldsAsync(Dictionary<string, byte[]> files)
    {
        foreach (var (name, content) in files)
        {
            Assert.Equal(content, await ReadAsync(name));
        }
    }

    private async Task<byte[]> ReadAsync(string name)
    {
        await using var stream = await _target.OpenAsync(name, Ct);
        using var content = new MemoryStream();
        await stream!.CopyToAsync(content, Ct);
        return content.ToArray();
    }
}
