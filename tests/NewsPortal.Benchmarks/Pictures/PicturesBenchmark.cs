using System.Diagnostics;
using System.Globalization;
using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Media;

namespace NewsPortal.Benchmarks.Pictures;

internal static class PicturesBenchmark
{
    private const string Other = "vipsthumbnail";
    private const int Rounds = 3;

    public static async Task<int> RunAsync(int megapixels, CancellationToken ct)
    {
        if (!await IsInstalledAsync(ct))
        {
            await Console.Error.WriteLineAsync($"{Other} is not installed; on Debian: apt-get install libvips-tools");
            return Targets.CannotMeasure;
        }

        var folder = Directory.CreateTempSubdirectory("newsportal-benchmark-");
        try
        {
            var photo = Path.Combine(folder.FullName, "photo.jpg");
            await File.WriteAllBytesAsync(photo, PaintedPhoto.Jpeg(megapixels), ct);
            return await MeasureAsync(photo, folder.FullName, ct);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<int> MeasureAsync(string photo, string folder, CancellationToken ct)
    {
        var (width, height) = VipsPictures.UprightSize(await File.ReadAllBytesAsync(photo, ct));
        var set = EagerRenditions.Of(width, height);
        Console.WriteLine(FormattableString.Invariant(
            $"{width}×{height}, {new FileInfo(photo).Length / 1e6:0.0} MB, {set.Count} renditions, best of {Rounds}:"));
        var ours = new List<double[]>();
        for (var round = 0; round < Rounds; round++)
        {
            ours.Add(await OursAsync(photo, Path.Combine(folder, $"ours-{round}"), ct));
        }

        var theirs = await TheirsAsync(photo, Path.Combine(folder, "theirs"), set, ct);
        var targets = new Targets();
        targets.Check("ready in all eager sizes", ours.Min(o => o[0]), 2, "s");
        targets.Check("extra memory", ours.Max(o => o[2]), 250, "MB");
        Targets.Print("processor time, ours", $"{ours.Min(o => o[1]):0.00} s");
        Targets.Print($"processor time, {Other}", $"{theirs:0.00} s");
        targets.Check($"ratio to {Other}", ours.Min(o => o[1]) / theirs, 1.3, "times");
        return targets.ExitCode;
    }

    /// <returns>Seconds, processor seconds, megabytes.</returns>
    private static async Task<double[]> OursAsync(string photo, string folder, CancellationToken ct)
    {
        using var child = Process.Start(new ProcessStartInfo(
            Environment.ProcessPath!, ["one-picture", photo, Directory.CreateDirectory(folder).FullName])
        {
            RedirectStandardOutput = true,
        })!;
        var answer = await child.StandardOutput.ReadToEndAsync(ct);
        await child.WaitForExitAsync(ct);
        return [.. answer.Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture))];
    }

    private static async Task<double> TheirsAsync(
        string photo, string folder, IReadOnlyList<Rendition> set, CancellationToken ct)
    {
        Directory.CreateDirectory(folder);
        var before = Usage.SecondsOfChildren();
        foreach (var rendition in set)
        {
            var options = rendition.Format == "webp" ? "Q=80,effort=4,strip" : "Q=82,interlace,optimize-coding,strip";
            var size = rendition.Ratio is { } ratio
                ? $"{rendition.Width}x{(int)Math.Round(rendition.Width * ratio)}" : $"{rendition.Width}x16000";
            string[] cut = rendition.Ratio is null ? [] : ["--smartcrop", "centre"];
            using var child = Process.Start(Other,
                [photo, "--size", size + ">", .. cut, "-o", Path.Combine(folder, rendition.FileName) + $"[{options}]"]);
            await child.WaitForExitAsync(ct);
        }

        return Usage.SecondsOfChildren() - before;
    }

    private static async Task<bool> IsInstalledAsync(CancellationToken ct)
    {
        try
        {
            using var child = Process.Start(new ProcessStartInfo(Other, "--vips-version")
            {
                RedirectStandardOutput = true,
            })!;
            await child.WaitForExitAsync(ct);
            return child.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
