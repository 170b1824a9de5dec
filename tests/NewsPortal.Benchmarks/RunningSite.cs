using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using NewsPortal.Testing;

namespace NewsPortal.Benchmarks;

/// <summary>The site as a process of its own, over a demo newsroom that another process has painted before.</summary>
internal sealed class RunningSite : IAsyncDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("newsportal-benchmark-");
    private Process? _process;

    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}");
    public string Email { get; private set; } = string.Empty;
    public string Password { get; private set; } = string.Empty;
    public string ProcessId => _process!.Id.ToString(CultureInfo.InvariantCulture);

    public static async Task<RunningSite> StartAsync(CancellationToken ct)
    {
        var site = new RunningSite();
        await site.StartAsync(["--PrepareFirstRun", "true"], site.ReadGreeting, ct);
        await site.StopAsync();
        await site.StartAsync([], _ => true, ct);
        return site;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _data.Delete(recursive: true);
    }

    /// <param name="isReady">Sees each line of output until it says that enough was seen.</param>
    private async Task StartAsync(string[] settings, Func<string, bool> isReady, CancellationToken ct)
    {
        var web = Path.Combine(SharedFile.Repository, "src", "NewsPortal.Web");
        _process = Process.Start(new ProcessStartInfo(
            "dotnet",
            [
                Path.Combine(AppContext.BaseDirectory, "NewsPortal.Web.dll"), "--urls", Address.ToString(),
                "--contentRoot", web, "--Data:Directory", _data.FullName,
                // As published: otherwise a build compresses each style sheet and script anew and badly.
                "--ReloadStaticAssetsAtRuntime", "false", .. settings,
            ])
        {
            WorkingDirectory = web, RedirectStandardOutput = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["DOTNET_ENVIRONMENT"] = "Production" },
        })!;
        while (await _process.StandardOutput.ReadLineAsync(ct) is { } line)
        {
            if (isReady(line))
            {
                // Somebody must read on: a full pipe would stop the site.
                _ = _process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
                await AwaitAnswerAsync(ct);
                return;
            }
        }

        throw new InvalidOperationException("The site did not start; its reason is above.");
    }

    private async Task StopAsync()
    {
        if (_process is not null)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
            _process.Dispose();
            _process = null;
        }
    }

    private bool ReadGreeting(string line)
    {
        var words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        Email = line.Contains("Sign in as", StringComparison.Ordinal) ? words[^1] : Email;
        Password = words is ["Password", var password, ..] ? password : Password;
        return Password.Length > 0;
    }

    private async Task AwaitAnswerAsync(CancellationToken ct)
    {
        using var client = new HttpClient { BaseAddress = Address };
        while (true)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri("/robots.txt", UriKind.Relative), ct);
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200), ct);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
