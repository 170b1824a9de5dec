using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Azure.Storage.Blobs;
using NewsPortal.Infrastructure.Media;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Media;

/// <summary>
/// The vendor's own emulator of Azure Blob Storage, one process for all tests of this program, started by the first
/// that asks; tests/Azurite/start.mjs ends it with its standard input, so it cannot be left behind.
/// </summary>
internal sealed partial class Azurite
{
    private const string Account = "newsportal";

    private static readonly string Folder = Path.Combine(SharedFile.Repository, "tests", "Azurite");
    private static readonly Lazy<Task<Azurite>> Running = new(StartAsync);

    private readonly Process _process;

    private Azurite(Process process, string address, string key)
    {
        _process = process;
        ConnectionString = $"AccountName={Account};AccountKey={key};BlobEndpoint={address}/{Account};";
    }

    public string ConnectionString { get; }

    /// <summary>Skips the test where the emulator is not installed.</summary>
    public static Task<Azurite> GetAsync()
    {
        Assert.SkipUnless(
            Directory.Exists(Path.Combine(Folder, "node_modules", "azurite")),
            "no Azurite: run npm ci in tests/Azurite");
        return Running.Value;
    }

    /// <summary>Settings of a container of the test's own, empty and not yet created.</summary>
    public AzureBlobOptions NewContainer() =>
        new() { ConnectionString = ConnectionString, Container = $"test-{Guid.NewGuid():N}" };

    public static BlobContainerClient Client(AzureBlobOptions options) => options.Connect(new BlobClientOptions());

    /// <summary>Another emulator, for a test that takes it away.</summary>
    public static async Task<Azurite> StartAsync()
    {
        var key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(64));
        var start = new ProcessStartInfo("node", ["start.mjs"])
        {
            WorkingDirectory = Folder, RedirectStandardInput = true, RedirectStandardOutput = true,
        };
        start.Environment["AZURITE_ACCOUNTS"] = $"{Account}:{key}";
        var process = Process.Start(start)!;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => process.StandardInput.Close();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (ListensOn().Match(line) is { Success: true } match)
            {
                return new Azurite(process, match.Value, key);
            }
        }

        throw new InvalidOperationException("Azurite ended before it listened.");
    }

    public async Task StopAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[1-9]\d+")]
    private static partial Regex ListensOn();
}
