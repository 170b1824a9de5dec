using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Media;

namespace NewsPortal.Benchmarks.Pictures;

/// <summary>
/// One upload's way from its bytes to the last stored rendition, in a process that has met one small picture before.
/// </summary>
internal static class OnePicture
{
    public static async Task<int> RunAsync(string photo, string folder, CancellationToken ct)
    {
        var store = new DiskMediaStore(folder, TimeProvider.System);
        using var imageWork = new ImageWorkQueue();
        var maker = new RenditionMaker(
            store, new Originals(store, NullLogger<Originals>.Instance), imageWork,
            NullLogger<RenditionMaker>.Instance);
        await MakeAsync(maker, imageWork, PaintedPhoto.Jpeg(1), "a");

        GC.Collect();
        var before = Usage.Megabytes("VmRSS");
        await File.WriteAllTextAsync("/proc/self/clear_refs", "5", ct);
        var processor = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        await MakeAsync(maker, imageWork, await File.ReadAllBytesAsync(photo, ct), "b");
        var elapsed = clock.Elapsed.TotalSeconds;
        var used = (Environment.CpuUsage.TotalTime - processor).TotalSeconds;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{elapsed} {used} {Usage.Megabytes("VmHWM") - before}"));
        return 0;
    }

    private static async Task MakeAsync(RenditionMaker maker, ImageWorkQueue imageWork, byte[] photo, string name)
    {
        var upload = new Upload("anh.jpg", Stream.Null, photo.Length, new PictureWords { Credit = "Minh Sơn" });
        var file = await imageWork.RunAsync(
            Urgency.Upload, () => UploadedFile.Examine(upload, photo, DateTime.UnixEpoch));
        using var decoded = await maker.DecodeAsync(file.Content);
        var edition = Edition.Of(
            name + file.Hash, "jpg", decoded!.Facts.Focus, "Minh Sơn", string.Empty, string.Empty);
        await maker.MakeEagerAsync(decoded, edition);
    }
}
