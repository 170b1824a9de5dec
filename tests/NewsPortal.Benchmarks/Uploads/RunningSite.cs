using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using NewsPortal.Testing;

namespace NewsPortal.Benchmarks.Uploads;

/// <summary>The site as a process of its own over a fresh demo newsroom.</summary>
internal sealed class RunningSite : IAsyncDisposable
{
    private readonly Process _process;
    private readonly DirectoryInfo _data;

    private RunningSite(Process process, DirectoryInfo data, Uri address, string email, string password) =>
        (_process, _data, Address, Email, Password) = (process, data, address, email, password);

    public Uri Address { get; }
    public string Email { get; }
    public string Password { get; }
    public string ProcessId => _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static async Task<RunningSite> StartAsync(CancellationToken ct)
    {
        var data = Directory.CreateTempSubdirectory("newsportal-benchmark-");
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var web = Path.Combine(SharedFile.Repository, "src", "NewsPortal.Web");
        var process = Process.Start(new ProcessStartInfo(
            "dotnet",
            [
                Path.Combine(AppContext.BaseDirectory, "NewsPortal.Web.dll"), "--urls", address.ToString(),
                "--contentRoot", web, "--Data:Directory", data.FullName, "--PrepareFirstRun", "true",
            ])
        {
            WorkingDirectory = web, RedirectStandardOutput = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["DOTNET_ENVIRONMENT"] = "Production" },
        })!;
        var (email, password) = await ReadGreetingAsync(process, ct);
        return new RunningSite(process, data, address, email, password);
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _data.Delete(recursive: true);
    }

    private static async Task<(string Email, string Password)> ReadGreetingAsync(Process process, CancellationToken ct)
    {
        var email = string.Empty;
        while (await process.StandardOutput.ReadLineAsync(ct) is { } line)
        {
            var words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            email = line.Contains("Sign in as", StringComparison.Ordinal) ? words[^1] : email;
            if (words is ["Password", var password, ..])
            {
                // Nobody reads on: a full pipe would stop the site.
                process.OutputDataReceived += (_, _) => { };
                process.BeginOutputReadLine();
                return (email, password);
            }
        }

        throw new InvalidOperationException("The site did not start; its output is above.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
