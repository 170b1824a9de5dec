using NetVips;
using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Media;
using NewsPortal.Testing.Pictures;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Media;

public sealed class DecodedPictureTests
{
    private static readonly FocalPoint Left = new(0, 0.5);
    private static readonly FocalPoint Right = new(1, 0.5);
    private static readonly Rendition Wide = new(Rendition.Wide, 320, "jpg");
    private static readonly Rendition Full = new(Rendition.Full, 320, "jpg");

    [Fact]
    public void Pictures_whose_decoding_takes_much_memory_are_known_by_their_headers()
    {
        Assert.False(DecodedPicture.IsHeavy(HeaderOnly.Jpeg(6000, 4000), EagerRenditions.Largest));
        Assert.False(DecodedPicture.IsHeavy(HeaderOnly.Png(6000, 4000), EagerRenditions.Largest));
        Assert.True(DecodedPicture.IsHeavy(
            HeaderOnly.ProgressiveJpeg(6000, 4000, 0x22, 0x11, 0x11), EagerRenditions.Largest));
        Assert.True(DecodedPicture.IsHeavy(HeaderOnly.Jpeg(2000, 30_000), EagerRenditions.Largest));
    }

    [Theory]
    [InlineData("webp")]
    [InlineData("jpg")]
    public void A_crop_keeps_the_focal_point(string format)
    {
        var original = Pictures.Of("jpg", 900, 300);
        var square = new Rendition("1x1", 320, format);

        AssertNear(Pictures.Red, ColourOf(TestEdition.Make(original, square, Left)));
        AssertNear(Pictures.Blue, ColourOf(TestEdition.Make(original, square, Right)));
    }

    [Fact]
    public void A_turned_picture_is_cut_as_people_see_it()
    {
        // Lying it is red on the left; upright, red is at the top.
        var original = Pictures.FromPhone(900, 600);

        AssertNear(Pictures.Red, ColourOf(TestEdition.Make(original, Wide, new FocalPoint(0.5, 0.1))));
        AssertNear(Pictures.Blue, ColourOf(TestEdition.Make(original, Wide, new FocalPoint(0.5, 0.9))));
    }

    [Theory]
    [InlineData(2000, 500)]
    [InlineData(401, 1000)]
    [InlineData(1250, 1000)]
    [InlineData(200, 3000)]
    public void Every_file_has_the_size_that_pages_tell(int width, int height)
    {
        var original = Pictures.Of("jpg", width, height);
        foreach (var rendition in Rendition.Crops.Select(crop => new Rendition(crop, 1280, "jpg")))
        {
            using var made = Image.NewFromBuffer(TestEdition.Make(original, rendition, Right));
            Assert.Equal(rendition.SizeOf(width, height), (made.Width, made.Height));
        }
    }

    [Theory]
    [InlineData(800, 600)]
    [InlineData(600, 800)]
    [InlineData(2400, 1350)]
    [InlineData(4000, 300)]
    [InlineData(200, 3000)]
    [InlineData(90, 90)]
    [InlineData(3000, 1)]
    public void One_decoding_gives_every_eager_rendition_the_size_it_has_when_made_alone(int width, int height)
    {
        var original = Pictures.Of("jpg", width, height);
        using var decoded = DecodedPicture.Decode(original);

        foreach (var rendition in EagerRenditions.Of(width, height).Where(r => r.Format == "jpg"))
        {
            Assert.Equal(
                Pictures.Size(TestEdition.Make(original, rendition, Left)),
                Pictures.Size(TestEdition.Make(decoded, rendition, Left)));
        }
    }

    [Theory]
    [InlineData("grey")]
    [InlineData("16 bits")]
    [InlineData("grey, 16 bits")]
    [InlineData("grey, transparent")]
    [InlineData("transparent")]
    [InlineData("palette")]
    public void Every_kind_of_pixel_becomes_eight_bits_of_srgb(string kind)
    {
        var original = Pictures.Of(kind, 400, 300);
        var isGrey = kind.StartsWith("grey", StringComparison.Ordinal);
        foreach (var format in new[] { "webp", "jpg" })
        {
            var made = TestEdition.Make(original, new Rendition("4x3", 320, format), FocalPoint.Centre);
            using var image = Image.NewFromBuffer(made);

            Assert.Equal((320, 240, Enums.BandFormat.Uchar), (image.Width, image.Height, image.Format));
            var isTransparent = kind.EndsWith("transparent", StringComparison.Ordinal) && format != "jpg";
            Assert.Equal((isTransparent ? 4 : 3, isTransparent), (image.Bands, image.HasAlpha()));
            var colour = image.Getpoint(80, 120);
            Assert.Equal(isGrey, Math.Abs(colour[0] - colour[2]) < 8);
        }
    }

    [Fact]
    public void Colours_of_another_space_are_turned_into_srgb()
    {
        using var plain = Image.Black(64, 64).NewFromImage(200, 30, 30).Cast(Enums.BandFormat.Uchar)
            .Copy(interpretation: Enums.Interpretation.Srgb);
        using var wide = plain.IccTransform("p3", inputProfile: "srgb");
        var file = wide.JpegsaveBuffer(95, profile: "p3");

        AssertNear([200, 30, 30], ColourOf(TestEdition.Make(file, Full, FocalPoint.Centre)), 6);
    }

    [Fact]
    public void A_damaged_colour_profile_does_not_keep_a_picture_from_being_shown()
    {
        using var image = Image.NewFromBuffer(Pictures.Of("png")).Mutate(
            m => m.Set(GValue.BlobType, "icc-profile-data", new byte[300]));
        var file = image.PngsaveBuffer(keep: Enums.ForeignKeep.Icc);

        Assert.NotEmpty(TestEdition.Make(file, Full, FocalPoint.Centre));
    }

    [Fact]
    public void The_eye_is_drawn_to_what_stands_out()
    {
        using var spot = Image.Black(60, 60).NewFromImage(230, 60, 40);
        using var grey = Image.Black(900, 600).NewFromImage(128, 128, 128);
        using var drawn = grey.Insert(spot, 700, 100).Cast(Enums.BandFormat.Uchar)
            .Copy(interpretation: Enums.Interpretation.Srgb);

        using var decoded = DecodedPicture.Decode(drawn.JpegsaveBuffer(90));

        Assert.InRange(decoded.Facts.Focus.X, 0.7, 0.95);
        Assert.InRange(decoded.Facts.Focus.Y, 0.05, 0.4);
    }

    private static double[] ColourOf(byte[] made) => Pictures.ColourAt(made, 0.5, 0.5);

    private static void AssertNear(double[] expected, double[] actual, double within = 25) =>
        Assert.All(expected.Zip(actual), pair => Assert.InRange(pair.Second, pair.First - within, pair.First + within));
}
