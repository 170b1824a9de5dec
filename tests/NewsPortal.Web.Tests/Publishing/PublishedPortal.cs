using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using NewsPortal.Web.Tests.Conventions;

namespace NewsPortal.Web.Tests.Publishing;

/// <summary>
/// A clean clone of the repository, published, in a temporary folder; and its portal running in Production.
/// </summary>
internal sealed partial class PublishedPortal : IAsyncDisposable
{
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
        await Shell.RunAsync(Shell.Command("git", _folder, "clone", "--quiet", SourceTree.Root, "clone"), ct);
        foreach (var project in new[] { "Web", "Cli" })
        {
            // Without these switches the compiler's and build's servers outlive the build and keep its output open.
            await Shell.RunAsync(
                Shell.Command(
                    "dotnet", Path.Combine(_folder, "clone"), "publish", $"src/NewsPortal.{project}", "--output",
                    Path.Combine(_folder, project), "-nodeReuse:false", "-p:UseSharedCompilation=false",
                    "-p:RunAnalyzers=false", "--nologo"),
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
