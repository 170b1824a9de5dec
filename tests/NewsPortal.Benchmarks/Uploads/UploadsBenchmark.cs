using System.Diagnostics;
using System.Net;
using NewsPortal.Benchmarks.Pictures;
using NewsPortal.Testing.Web;

namespace NewsPortal.Benchmarks.Uploads;

internal static class UploadsBenchmark
{
    private const string Library = "/admin/anh";
    private const string UploadForm = "form[enctype='multipart/form-data']";
    private const string Refused = "note--bad";
    private const double MostMemory = 600;
    private const double MostWait = 50;
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(15);

    public static async Task<int> RunAsync(byte[] photo, int count, CancellationToken ct)
    {
        Console.WriteLine("Starting the site with a demo newsroom; this takes a minute or two.");
        await using var site = await RunningSite.StartAsync(ct);
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true })
        {
            BaseAddress = site.Address, Timeout = TimeSpan.FromMinutes(30),
        };
        var editor = new Visitor(client);
        await editor.SignInAsync(site.Email, site.Password);
        using var stranger = new HttpClient { BaseAddress = site.Address };
        var reader = new Reader(stranger, await ArticleAsync(new Visitor(stranger)));

        await reader.ReadUntilAsync(Task.Delay(Quiet, ct), ct);
        var before = await reader.ReadUntilAsync(Task.Delay(Quiet, ct), ct);
        var clock = Stopwatch.StartNew();
        var uploading = UploadAsync(editor, photo, count, ct);
        var during = await reader.ReadUntilAsync(uploading, ct);
        var stored = await uploading;
        var seconds = clock.Elapsed.TotalSeconds;
        return Report(photo, (stored, count, seconds), before, during, Usage.Megabytes("VmHWM", site.ProcessId));
    }

    private static int Report(
        byte[] photo, (int Stored, int Count, double Seconds) uploads, IReadOnlyList<double> before,
        IReadOnlyList<double> during, double memory)
    {
        Console.WriteLine(FormattableString.Invariant(
            $"{uploads.Count} uploads of {photo.Length / 1e6:0.0} MB at once, an article asked for 20 times a s:"));
        Targets.Print("stored", $"{uploads.Stored} in {uploads.Seconds:0.0} s");
        Targets.Print("article page before, p50", $"{Reader.Percentile(before, 0.5):0.0} ms");
        Targets.Print("article page before, p99", $"{Reader.Percentile(before, 0.99):0.0} ms");
        Targets.Print("article page during, p50", $"{Reader.Percentile(during, 0.5):0.0} ms");
        Targets.Print("article page during, requests", $"{during.Count}");
        var targets = new Targets();
        targets.Check("article page during, p99", Reader.Percentile(during, 0.99), MostWait, "ms");
        targets.Check("most memory of the process", memory, MostMemory, "MB");
        targets.Check("not stored", uploads.Count - uploads.Stored, 0, "uploads");
        return targets.ExitCode;
    }

    private static async Task<Uri> ArticleAsync(Visitor visitor)
    {
        var home = await visitor.OpenAsync("/");
        var link = home.Document.QuerySelector("main a[href$='.html']")?.GetAttribute("href");
        return link is null ? throw new InvalidOperationException("The home page names no article.")
            : new Uri(link, UriKind.Relative);
    }

    /// <returns>How many were answered as stored.</returns>
    private static async Task<int> UploadAsync(Visitor editor, byte[] photo, int count, CancellationToken ct)
    {
        var page = await editor.OpenAsync(Library);
        var answers = await Task.WhenAll(Enumerable.Range(0, count).Select(async number =>
        {
            using var request = page.Form(UploadForm).Fill("DefaultCredit", "Minh Sơn").ToRequest();
            var parts = (MultipartFormDataContent)request.Content!;
            parts.Add(new NumberedPhoto(photo, number), "Files", FormattableString.Invariant($"anh-{number}.jpg"));
            using var answer = await editor.Client.SendAsync(request, ct);
            return await IsStoredAsync(answer, ct);
        }));
        return answers.Count(stored => stored);
    }

    // The photographs look alike, so the desk does not go on: it shows what it stored and what that resembles.
    private static async Task<bool> IsStoredAsync(HttpResponseMessage answer, CancellationToken ct) =>
        answer.StatusCode is HttpStatusCode.Found
        || (answer.IsSuccessStatusCode
            && !(await answer.Content.ReadAsStringAsync(ct)).Contains(Refused, StringComparison.Ordinal));
}
