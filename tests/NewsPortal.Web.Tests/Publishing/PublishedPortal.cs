using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using NewsPortal.Web.Tests.Conventions;

namespace NewsPortal.Web.Tests.Publishing;

/// <summary>
/// What the solution's build made, published into a temporary folder; and its portal running in Production.
/// </summary>
internal sealed partial class PublishedPortal : IAsyncDisposable
{
    private static readonly string Configuration =
        new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    private readonly string _folder = Directory.CreateTempSubdirectory("newsportal-publish-").FullName;
    private readonly StringBuilder _log = new();
    private Process? _portal;

    public string DataDirectory => Path.Combine(_folder, "data");

    public string Log
    {
        get
        {
            lock (_log)
            {
                return _log.ToString();
            }
        }
    }

    public async Task PublishAsync(CancellationToken ct)
    {
        foreach (var project in new[] { "Web", "Cli" })
        {
            // Without the switch the build's servers outlive it and keep its output open.
            await Shell.RunAsync(
                Shell.Command(
                    "dotnet", SourceTree.Root, "publish", $"src/NewsPortal.{project}", "--no-build", "--configuration",
                    Configuration, "--output", Path.Combine(_folder, project), "-nodeReuse:false", "--nologo"),
                ct);
        }
    }

    /// <returns>A client for the address it listens on.</returns>
    public async Task<HttpClient> StartAsync(CancellationToken ct)
    {
        var command = Configured("Web", "NewsPortal.Web.dll", "--urls", "http://127.0.0.1:0");
        command.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        _portal = Process.Start(command)!;
        _portal.OutputDataReceived += (_, line) => Keep(line.Data);
        _portal.ErrorDataReceived += (_, line) => Keep(line.Data);
        _portal.BeginOutputReadLine();
        _portal.BeginErrorReadLine();
        while (!Listening().IsMatch(Log))
        {
            Assert.False(_portal.HasExited, Log);
            await Task.Delay(100, ct);
        }

        return new HttpClient { BaseAddress = new Uri(Listening().Match(Log).Value) };
    }

    public Task RunCliAsync(CancellationToken ct, params string[] arguments) =>
        Shell.RunAsync(Configured("Cli", ["newsportal.dll", .. arguments]), ct);

    public async ValueTask DisposeAsync()
    {
        if (_portal is not null)
        {
            _portal.Kill();
            await _portal.WaitForExitAsync();
            _portal.Dispose();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private ProcessStartInfo Configured(string project, params string[] arguments)
    {
        var command = Shell.Command("dotnet", Path.Combine(_folder, project), arguments);
        command.Environment["Data__Directory"] = DataDirectory;
        return command;
    }

    private void Keep(string? line)
    {
        lock (_log)
        {
            _log.AppendLine(line);
        }
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[1-9]\d*")]
    private static partial Regex Listening();
}
