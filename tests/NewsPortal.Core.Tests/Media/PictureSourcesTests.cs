using NewsPortal.Core.Articles;
using NewsPortal.Core.Media;
using Xunit;

namespace NewsPortal.Core.Tests.Media;

public sealed class PictureSourcesTests
{
    private static readonly Picture Wide = Of(2400, 1600);

    [Fact]
    public void Lighter_formats_come_first_and_avif_only_when_it_is_made()
    {
        Assert.Equal(["image/webp"], PictureSources.Of(Wide, "full", "").Smaller.Select(s => s.Type));
        Assert.Equal(
            ["image/avif", "image/webp"],
            PictureSources.Of(Wide with { HasAvif = true }, "full", "").Smaller.Select(s => s.Type));
    }

    [Fact]
    public void Avif_is_offered_only_of_what_it_is_made_of()
    {
        var picture = Wide with { HasAvif = true };

        Assert.Equal($"/media/{Wide.Hash}/4x3-320.avif 320w", PictureSources.Of(picture, "4x3", "", 320).Smaller[0]
            .SourceSet);
        Assert.Equal(["image/webp"], PictureSources.Of(picture, "4x3", "", 640).Smaller.Select(s => s.Type));
        Assert.Equal(["image/webp"], PictureSources.Of(picture, "1x1", "").Smaller.Select(s => s.Type));
    }

    [Theory]
    [InlineData(2400, 1600, "full", 1920, 1280)]
    [InlineData(1000, 750, "full", 960, 720)]
    [InlineData(200, 100, "full", 200, 100)]
    [InlineData(200, 100, "1x1", 100, 100)]
    [InlineData(2000, 500, "16x9", 640, 360)]
    [InlineData(400, 1000, "16x9", 320, 180)]
    [InlineData(3000, 700, "1x1", 640, 640)]
    public void Its_size_is_that_of_the_largest_file_even_where_a_crop_is_small(
        int width, int height, string crop, int shownWidth, int shownHeight)
    {
        var sources = PictureSources.Of(Of(width, height), crop, "");

        Assert.Equal((shownWidth, shownHeight), (sources.Width, sources.Height));
        Assert.EndsWith($" {shownWidth}w", sources.SourceSet, StringComparison.Ordinal);
    }

    [Fact]
    public void No_page_is_offered_more_than_it_has_use_for()
    {
        var sources = PictureSources.Of(Wide, "4x3", "104px", 320);

        Assert.Equal($"/media/{Wide.Hash}/4x3-320.jpg", sources.Path);
        Assert.Equal($"/media/{Wide.Hash}/4x3-320.jpg 320w", sources.SourceSet);
        Assert.Equal((320, 240), (sources.Width, sources.Height));
    }

    [Theory]
    [InlineData(2400, 1600, 1280, 720)]
    [InlineData(1250, 1000, 1250, 703)]
    [InlineData(800, 600, 800, 450)]
    [InlineData(2000, 500, 889, 500)]
    public void A_shared_picture_is_as_large_as_its_original_allows(
        int width, int height, int sharedWidth, int sharedHeight) =>
        Assert.Equal((sharedWidth, sharedHeight), Rendition.Shared.SizeOf(width, height));

    [Fact]
    public void A_very_tall_picture_ends_where_its_formats_end() =>
        Assert.InRange(new Rendition("full", 960, "jpg").SizeOf(1000, 30_000).Height, 15_900, Rendition.MaxHeight);

    [Theory]
    [InlineData("Minh Sơn", "Minh Sơn")]
    [InlineData("Ảnh: Minh Sơn", "Minh Sơn")]
    [InlineData("ảnh:NVCC", "NVCC")]
    [InlineData("", "")]
    public void A_credit_is_a_name(string credit, string name) =>
        Assert.Equal(name, (Wide with { Credit = credit }).CreditName);

    [Fact]
    public void A_picture_that_would_not_fit_a_screen_stands_narrower()
    {
        var tall = Of(1600, 2400);

        Assert.NotEqual(PictureSizes.Alone(Wide, ArticleForm.Story), PictureSizes.Alone(tall, ArticleForm.Story));
        Assert.NotEqual(PictureSizes.Alone(Wide, ArticleForm.Photo), PictureSizes.Alone(tall, ArticleForm.Photo));
    }

    private static Picture Of(int width, int height) => new(1, new string('a', 32), width, height, "", "", "");
}
