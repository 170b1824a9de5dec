using System.Text;
using NetVips;
using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Media;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Media;

/// <summary>Alone, because looking at an AVIF file opens libvips's loader for all that run beside it.</summary>
[CollectionDefinition(nameof(AvifTests), DisableParallelization = true)]
public sealed class AvifAlone;

[Collection(nameof(AvifTests))]
public sealed class AvifTests : IDisposable
{
    private const string Loader = "VipsForeignLoadHeif";

    public AvifTests()
    {
        VipsPictures.UprightSize(Pictures.Of("jpg"));
        Operation.Block(Loader, false);
    }

    public void Dispose() => Operation.Block(Loader, true);

    [Fact]
    public void An_avif_rendition_shows_what_the_others_show()
    {
        var original = Pictures.Of("jpg", 900, 500);
        foreach (var (crop, size) in new[] { ("full", (640, 356)), ("16x9", (640, 360)), ("1x1", (500, 500)) })
        {
            var made = TestEdition.Make(original, new Rendition(crop, 640, "avif"), FocalPoint.Centre);

            Assert.True(made.AsSpan(4).StartsWith("ftypavif"u8));
            Assert.Equal(size, Pictures.Size(made));
            Assert.True(Pictures.ColourAt(made, 0.1, 0.5) is [> 190, < 50, < 50]);
            Assert.True(Pictures.ColourAt(made, 0.9, 0.5) is [< 50, < 50, > 190]);
        }
    }

    [Fact]
    public void Transparency_stays() => Assert.Equal(
        4,
        BandsOf(TestEdition.Make(
            Pictures.Of("transparent"), new Rendition("full", 320, "avif"), FocalPoint.Centre)));

    [Fact]
    public void It_carries_the_signature_as_xmp_and_nothing_else()
    {
        var signature = new PictureSignature("Minh Sơn/Vietnam+", "© TTXVN", "https://example.vn/ban-quyen");

        var made = TestEdition.Make(
            Pictures.FromPhone(400, 300), new Rendition("full", 320, "avif"), FocalPoint.Centre, signature);

        using var image = Image.NewFromBuffer(made);
        var xmp = Encoding.UTF8.GetString((byte[])image.Get("xmp-data"));
        Assert.Contains("Minh Sơn/Vietnam+", xmp, StringComparison.Ordinal);
        Assert.Contains("https://example.vn/ban-quyen", xmp, StringComparison.Ordinal);
        Assert.DoesNotContain(image.GetFields(), field => field.StartsWith("exif", StringComparison.Ordinal));
        Assert.DoesNotContain("Secret camera", Encoding.Latin1.GetString(made), StringComparison.Ordinal);
    }

    private static int BandsOf(byte[] file)
    {
        using var image = Image.NewFromBuffer(file);
        return image.Bands;
    }
}
