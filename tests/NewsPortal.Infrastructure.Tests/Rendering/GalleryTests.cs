using System.Globalization;
using System.Text.RegularExpressions;
using NewsPortal.Infrastructure.Rendering;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Rendering;

public sealed partial class GalleryTests
{
    private const double Landscape = 1.5;
    private const double Portrait = 0.67;

    [Theory]
    [InlineData(1, "1")]
    [InlineData(2, "2")]
    [InlineData(3, "1 2")]
    [InlineData(4, "2 2")]
    [InlineData(5, "1 2 2")]
    [InlineData(7, "1 2 2 2")]
    public void Pictures_of_one_shape_open_with_a_large_one_and_go_on_in_pairs(int count, string rows) =>
        Assert.Equal(rows, Split([.. Enumerable.Repeat(Landscape, count)]));

    [Fact]
    public void Upright_pictures_stand_three_in_a_row() =>
        Assert.Equal("3", Split(Portrait, Portrait, Portrait));

    [Fact]
    public void No_upright_picture_stands_alone_across_the_column()
    {
        double[] shapes = [Landscape, Portrait, 1, 2.5, 1.33, 0.8, 1.78];
        foreach (var start in Enumerable.Range(0, 1 << shapes.Length))
        {
            double[] chosen = [.. shapes.Where((_, i) => (start >> i & 1) == 1)];
            var at = 0;
            foreach (var count in GalleryRows.Split(chosen))
            {
                Assert.InRange(count, 1, 3);
                Assert.InRange(chosen.Skip(at).Take(count).Sum(), chosen.Length == 1 ? 0.67 : 1.33, 5);
                at += count;
            }

            Assert.Equal(chosen.Length, at);
        }
    }

    [Fact]
    public async Task A_gallery_holds_rows_of_uncut_figures_and_other_blocks_between_them()
    {
        var body = await Body.DomAsync(
            ":::gallery\n![](media:42)\n![](media:44)\n\nchữ\n\n![](media:43)\n:::");
        var gallery = body.QuerySelector("div.gallery")!;

        Assert.Equal(["row", "", "row"], gallery.Children.Select(c => c.ClassName ?? string.Empty));
        Assert.Equal(
            ["figure ratio-133", "figure ratio-67"], gallery.Children[0].Children.Select(f => f.ClassName));
        Assert.Equal("figure", Assert.Single(gallery.Children[2].Children).ClassName);
        Assert.All(
            gallery.QuerySelectorAll("img"),
            i => Assert.Contains("/full-", i.GetAttribute("src"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pictures_of_a_row_share_the_columns_width_by_their_shapes()
    {
        var images = (await Body.DomAsync(":::gallery\n![](media:42)\n![](media:44)\n:::")).QuerySelectorAll("img");

        var widths = images.Select(i => int.Parse(
            WidthOnDesk().Match(i.GetAttribute("sizes")!).Groups[1].Value, CultureInfo.InvariantCulture)).ToList();
        Assert.InRange(widths.Sum(), 700, 704);
        Assert.InRange((double)widths[0] / widths[1], 1.9, 2.1);
    }

    [Theory]
    [InlineData(42, 44, false)]
    [InlineData(43, 44, true)]
    public async Task A_picture_too_narrow_for_its_words_has_a_phones_width_to_itself(int one, int two, bool uneven)
    {
        var row = (await Body.DomAsync($":::gallery\n![](media:{one})\n![](media:{two})\n:::"))
            .QuerySelector(".gallery > .row")!;

        Assert.Equal(uneven, row.ClassList.Contains("uneven"));
        Assert.All(
            row.QuerySelectorAll("img"),
            i => Assert.Equal(uneven, i.GetAttribute("sizes")!.EndsWith(" 92vw", StringComparison.Ordinal)));
    }

    private static string Split(params double[] ratios) => string.Join(' ', GalleryRows.Split(ratios));

    [GeneratedRegex(@"^\(min-width: 71rem\) (\d+)px, ")]
    private static partial Regex WidthOnDesk();
}
