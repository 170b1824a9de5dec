using System.Globalization;
using System.Net;
using NetVips;
using NewsPortal.Web.Tests.Admin;

namespace NewsPortal.Web.Tests.Media;

/// <summary>Pictures that their decoders must hold as a whole, sent at once over a real connection.</summary>
[Collection(UploadBuffers.Alone)]
public sealed class HeavyUploadTests : DeskTests
{
    private const int Uploads = 3;

    // A progressive JPEG of 36 megapixels is held as coefficients, two bytes for each of three colours.
    private const int Width = 7_200;
    private const int Height = 5_000;
    private const double HeldByOne = Width * Height * 6 / 1048576.0;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Heavy_pictures_sent_at_once_are_decoded_one_after_the_other()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the most memory a process held is told by Linux's /proc");
        using var desk = await DeskOnTheWire.OpenAsync(Portal);
        var picture = Progressive();
        var files = Enumerable.Range(1, Uploads).Select(number => WithComment(picture, (byte)number)).ToList();
        await desk.UploadAsync(DeskOnTheWire.Uploader, Photos.Jpeg(1), Ct);

        var before = Megabytes("VmRSS");
        await File.WriteAllTextAsync("/proc/self/clear_refs", "5", Ct);
        var answers = await Task.WhenAll(files.Select(f => desk.UploadAsync(DeskOnTheWire.Uploader, f, Ct)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.All(answers, answer => Assert.Equal("stored", answer.The("[data-result]").GetAttribute("data-result")));
        Assert.InRange(Megabytes("VmHWM") - before, HeldByOne, 1.7 * HeldByOne);
    }

    private static byte[] Progressive()
    {
        using var picture = (Image.Black(Width, Height, bands: 3) + 90)
            .Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        return picture.JpegsaveBuffer(interlace: true, subsampleMode: Enums.ForeignSubsample.Off);
    }

    private static byte[] WithComment(byte[] jpeg, byte number) =>
        [0xFF, 0xD8, 0xFF, 0xFE, 0, 3, number, .. jpeg.AsSpan(2)];

    private static double Megabytes(string field)
    {
        var line = File.ReadLines("/proc/self/status").First(l => l.StartsWith(field, StringComparison.Ordinal));
        var words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return int.Parse(words[1], CultureInfo.InvariantCulture) / 1024.0;
    }
}
