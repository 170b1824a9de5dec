using System.Text;
using NetVips;
using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Media;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Media;

public sealed class VipsPicturesTests
{
    // AVIF has no decoder here, see AvifTests.
    private static readonly string[] Decodable = ["webp", "jpg"];

    [Theory]
    [InlineData("full", 320, 320, 240)]
    [InlineData("full", 640, 640, 480)]
    [InlineData("full", 1920, 1000, 750)]
    [InlineData("16x9", 640, 640, 360)]
    [InlineData("16x9", 1920, 1000, 562)]
    [InlineData("4x3", 480, 480, 360)]
    [InlineData("1x1", 320, 320, 320)]
    [InlineData("1x1", 1280, 750, 750)]
    public void A_rendition_has_its_size_and_never_more_than_the_original(string crop, int asked, int width, int height)
    {
        var original = Pictures.Of("jpg", 1000, 750);

        foreach (var format in Decodable)
        {
            var made = Make(original, new Rendition(crop, asked, format));

            Assert.Equal((width, height), Pictures.Size(made));
            Assert.Equal(format, PictureHeader.Read(made)?.Format);
        }
    }

    [Theory]
    [InlineData("png")]
    [InlineData("interlaced")]
    [InlineData("progressive")]
    [InlineData("webp")]
    [InlineData("transparent")]
    [InlineData("gif")]
    public void Every_accepted_format_can_be_made_into_both(string kind) =>
        Assert.All(Decodable, format => Assert.Equal(
            (320, 160),
            Pictures.Size(Make(Pictures.Of(kind, 400, 200), new Rendition("full", 320, format)))));

    [Fact]
    public void A_phone_picture_stands_upright_and_tells_nothing_about_the_phone()
    {
        var original = Pictures.FromPhone(800, 600);
        Assert.Contains(Fields(original), f => f.Contains("GPS", StringComparison.Ordinal));
        Assert.Equal((600, 800), VipsPictures.UprightSize(original));

        foreach (var format in Decodable)
        {
            var made = Make(original, new Rendition("full", 480, format));

            Assert.Equal((480, 640), Pictures.Size(made));
            AssertNear(Pictures.Red, Pictures.ColourAt(made, 0.5, 0.1));
            AssertNear(Pictures.Blue, Pictures.ColourAt(made, 0.5, 0.9));
            Assert.DoesNotContain(Fields(made), f =>
                f.StartsWith("exif", StringComparison.Ordinal) || f is "icc-profile-data" or "xmp-data" or "iptc-data");
            Assert.DoesNotContain("Secret camera", Encoding.Latin1.GetString(made), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_print_picture_in_four_inks_becomes_srgb()
    {
        var made = Make(Pictures.Cmyk(400, 300), new Rendition("full", 320, "jpg"));

        using var image = Image.NewFromBuffer(made);
        Assert.Equal((3, Enums.Interpretation.Srgb), (image.Bands, image.Interpretation));
        Assert.True(Pictures.ColourAt(made, 0.2, 0.5) is [> 120, < 120, < 120]);
    }

    [Fact]
    public void A_transparent_picture_lies_on_white_where_the_format_has_no_transparency()
    {
        var made = Make(Pictures.Of("transparent"), new Rendition("full", 320, "jpg"));

        Assert.True(Pictures.ColourAt(made, 0.1, 0.5) is [> 200, > 100, > 100]);
    }

    [Theory]
    [InlineData("gif")]
    [InlineData("webp")]
    public void An_animation_shows_its_first_frame(string format) =>
        Assert.Equal(
            (32, 24),
            Pictures.Size(Make(Pictures.Animation(format, 5), new Rendition("full", 320, "webp"))));

    [Fact]
    public void The_tallest_infographic_still_fits_into_webp()
    {
        var made = Make(Pictures.Of("png", 600, 20_000), new Rendition("full", 1920, "webp"));

        Assert.Equal((480, 16_000), Pictures.Size(made));
    }

    [Fact]
    public void A_line_of_one_pixel_is_a_picture_too() =>
        Assert.All(Rendition.Crops, crop => Assert.NotEmpty(
            Make(Pictures.Of("png", 3_000, 1), new Rendition(crop, 320, "jpg"))));

    [Fact]
    public void Formats_we_do_not_take_find_no_decoder()
    {
        VipsPictures.UprightSize(Pictures.Of("jpg"));
        byte[][] files =
        [
            Pictures.Of("tiff"),
            "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"u8.ToArray(),
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj"u8.ToArray(),
            [0, 0, 0, 0x18, .. "ftypheic"u8, 0, 0, 0, 0, .. "heicmif1"u8, .. new byte[60]],
            Pictures.Of("avif"),
            "push graphic-context\nviewbox 0 0 9 9\nimage over 0,0 0,0 'text:/etc/passwd'\n"u8.ToArray(),
            "<?xml version='1.0'?><image><read filename='/etc/passwd'/></image>"u8.ToArray(),
            "text:/etc/passwd"u8.ToArray(),
            "P6 1 1 255 abc"u8.ToArray(),
        ];

        Assert.All(files, file =>
        {
            Assert.Throws<VipsException>(() => Make(file, new Rendition("full", 320, "jpg")));
            Assert.Throws<VipsException>(() => Image.NewFromBuffer(file));
            Assert.Throws<VipsException>(() => Image.ThumbnailBuffer(file, 100));
            using var source = Source.NewFromMemory(file);
            Assert.Throws<VipsException>(() => Image.ThumbnailSource(source, 100));
        });
    }

    [Theory]
    [InlineData("jpg")]
    [InlineData("progressive")]
    [InlineData("png")]
    [InlineData("interlaced")]
    [InlineData("webp")]
    [InlineData("gif")]
    public void A_picture_that_ends_too_early_cannot_be_proved(string kind)
    {
        var file = Pictures.Of(kind, 500, 400);

        DecodedPicture.Decode(file).Dispose();
        Assert.Throws<VipsException>(() => DecodedPicture.Decode(file[..(file.Length / 2)]));
    }

    [Theory]
    [InlineData(60_000, 1)]
    [InlineData(1, 60_000)]
    [InlineData(20_000, 6_000)]
    public void What_the_decoder_finds_too_large_is_not_decoded(uint width, uint height)
    {
        var file = Pictures.PngHeaderOnly(width, height);

        Assert.All(
            [() => DecodedPicture.Decode(file), () => DecodedPicture.For(file, [new Rendition("full", 320, "jpg")])],
            (Func<DecodedPicture> decode) => Assert.Contains(
                "more than are allowed", Assert.Throws<VipsException>(decode).Message, StringComparison.Ordinal));
    }

    private static string[] Fields(byte[] file)
    {
        using var image = Image.NewFromBuffer(file);
        return image.GetFields();
    }

    private static void AssertNear(double[] expected, double[] actual) =>
        Assert.All(expected.Zip(actual), pair => Assert.InRange(pair.Second, pair.First - 25, pair.First + 25));

    private static byte[] Make(byte[] original, Rendition rendition) =>
        TestEdition.Make(original, rendition, FocalPoint.Centre);
}
