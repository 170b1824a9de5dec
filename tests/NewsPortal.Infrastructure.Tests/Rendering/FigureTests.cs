using Xunit;

namespace NewsPortal.Infrastructure.Tests.Rendering;

public sealed class FigureTests
{
    [Fact]
    public async Task A_paragraph_that_is_only_a_picture_is_a_figure()
    {
        var body = await Body.DomAsync("![Hội trường](media:42 \"Toàn cảnh <b>cuộc họp</b>.\")");
        var figure = Assert.Single(body.Children);

        Assert.Equal(("figure", "figure"), (figure.LocalName, figure.ClassName));
        Assert.Equal("Toàn cảnh <b>cuộc họp</b>.", figure.QuerySelector("figcaption span.caption")!.TextContent);
        Assert.Equal("Ảnh: Minh Sơn", figure.QuerySelector("figcaption span.credit")!.TextContent);
        Assert.Null(figure.QuerySelector("a"));
    }

    [Fact]
    public async Task The_picture_has_two_formats_and_no_width_beyond_the_original()
    {
        var figure = await Body.DomAsync("![Hội trường](media:42)");
        var (source, image) = (figure.QuerySelector("source")!, figure.QuerySelector("img")!);

        Assert.Equal("image/webp", source.GetAttribute("type"));
        Assert.Equal(
            string.Join(", ", new[] { 320, 480, 640, 960 }.Select(w => $"/media/{Body.Hash}/full-{w}.webp {w}w")),
            source.GetAttribute("srcset"));
        Assert.Equal(
            source.GetAttribute("srcset")!.Replace(".webp", ".jpg", StringComparison.Ordinal),
            image.GetAttribute("srcset"));
        Assert.Equal($"/media/{Body.Hash}/full-960.jpg", image.GetAttribute("src"));
        Assert.NotEmpty(source.GetAttribute("sizes")!);
        Assert.Equal(("960", "720"), (image.GetAttribute("width"), image.GetAttribute("height")));
        Assert.Equal(("lazy", "async", "Hội trường"),
            (image.GetAttribute("loading"), image.GetAttribute("decoding"), image.GetAttribute("alt")));
    }

    [Fact]
    public async Task A_picture_smaller_than_every_rendition_tells_its_own_width()
    {
        var image = (await Body.DomAsync("![x](media:43)")).QuerySelector("img")!;

        Assert.EndsWith("/full-320.jpg 200w", image.GetAttribute("srcset"), StringComparison.Ordinal);
        Assert.Equal(("200", "100"), (image.GetAttribute("width"), image.GetAttribute("height")));
    }

    [Theory]
    [InlineData("![](media:42)", "Hội trường.", "Toàn cảnh.")]
    [InlineData("![](media:42 \"\")", "Hội trường.", "Toàn cảnh.")]
    [InlineData("![a *b* `c`](media:42 \"d\")", "a b c", "d")]
    [InlineData("![a\"b](media:42 'c\"d')", "a\"b", "c\"d")]
    public async Task Words_of_the_article_win_over_the_librarys(string markdown, string altText, string caption)
    {
        var figure = await Body.DomAsync(markdown);

        Assert.Equal(altText, figure.QuerySelector("img")!.GetAttribute("alt"));
        Assert.Equal(caption, figure.QuerySelector(".caption")!.TextContent);
    }

    [Fact]
    public async Task A_picture_without_words_has_no_caption_but_an_empty_alternative()
    {
        var figure = await Body.DomAsync("![](media:43)");

        Assert.Null(figure.QuerySelector("figcaption"));
        Assert.Equal(string.Empty, figure.QuerySelector("img")!.GetAttribute("alt"));
    }

    [Fact]
    public async Task Pictures_and_videos_on_lines_of_their_own_leave_the_paragraph()
    {
        var body = await Body.DomAsync("một\n![](media:42)\nhai **đậm**\nba\nhttps://youtu.be/dQw4w9WgXcQ\nbốn");

        Assert.Equal(["p", "figure", "p", "div", "p"], body.Children.Select(c => c.LocalName));
        Assert.Equal("hai đậm\nba", body.Children[2].TextContent);
    }

    [Fact]
    public async Task A_picture_within_a_sentence_stays_there_without_caption()
    {
        var body = await Body.DomAsync("một ![a](media:42) hai");

        Assert.Equal("a", body.QuerySelector("p > picture > img")!.GetAttribute("alt"));
        Assert.Null(body.QuerySelector("figure"));
    }

    [Fact]
    public async Task A_gallery_holds_figures_that_lead_to_the_largest_rendition()
    {
        var body = await Body.DomAsync(":::gallery\n![a](media:42)\n![](media:43)\n:::");
        var gallery = body.QuerySelector("div.gallery")!;

        Assert.Equal(["figure", "figure"], gallery.Children.Select(c => c.LocalName));
        Assert.Equal(
            [$"/media/{Body.Hash}/full-960.webp", $"/media/{new string('b', 32)}/full-320.webp"],
            gallery.QuerySelectorAll("figure > a").Select(a => a.GetAttribute("href")));
        Assert.Equal("Xem ảnh cỡ lớn", gallery.QuerySelectorAll("a")[1].GetAttribute("aria-label"));
    }

    [Fact]
    public async Task Pictures_are_told_in_their_order_each_once_with_the_words_as_shown()
    {
        var rendered = await Body.RenderAsync(
            "![b](media:43)\n\n![x](media:9)\n\n" +
            ":::gallery\n![](media:42 \"khác\")\n![](media:43)\n:::\n\nvà ![](media:42)");

        Assert.Equal(
            [Body.Silent with { AltText = "b" }, Body.Meeting with { Caption = "khác" }], rendered.Pictures);
    }
}
