using NewsPortal.Core.Articles;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Rendering;

public sealed class FigureTests
{
    private const string ThreePictures = "![](media:42)\n\nchữ\n\n![](media:43)\n\n![](media:44)";

    [Fact]
    public async Task A_paragraph_that_is_only_a_picture_is_a_figure()
    {
        var body = await Body.DomAsync("![Hội trường](media:42 \"Toàn cảnh <b>cuộc họp</b>.\")");
        var figure = Assert.Single(body.Children);

        Assert.Equal(("figure", "figure", "anh-1"), (figure.LocalName, figure.ClassName, figure.Id));
        Assert.Equal("Toàn cảnh <b>cuộc họp</b>.", figure.QuerySelector("figcaption span.caption")!.TextContent);
        Assert.Equal("Ảnh: Minh Sơn", figure.QuerySelector("figcaption span.credit")!.TextContent);
    }

    [Fact]
    public async Task Every_figure_leads_to_its_picture_as_large_as_there_is()
    {
        var links = (await Body.DomAsync(ThreePictures)).QuerySelectorAll("figure > a");

        Assert.Equal(
            [$"/media/{Body.Hash}/full-960.jpg", $"/media/{Body.Silent.Hash}/full-320.jpg",
                $"/media/{Body.Tall.Hash}/full-1920.jpg"],
            links.Select(a => a.GetAttribute("href")));
        Assert.Equal(
            [null, "Xem ảnh 2 cỡ lớn", null],
            links.Select(a => a.GetAttribute("aria-label")));
    }

    [Fact]
    public async Task Figures_are_numbered_through_the_whole_body()
    {
        var body = await Body.DomAsync(
            "![](media:42)\n\n:::gallery\n![](media:42)\n![](media:43)\n:::\n\nchữ\n\n![](media:7)\n\n> ![](media:44)");

        Assert.Equal(["anh-1", "anh-2", "anh-3", "anh-4"], body.QuerySelectorAll("figure").Select(f => f.Id));
    }

    [Fact]
    public async Task The_picture_has_two_formats_and_no_width_beyond_the_original()
    {
        var figure = await Body.DomAsync("chữ\n\n![Hội trường](media:42)");
        var (source, image) = (figure.QuerySelector("source")!, figure.QuerySelector("img")!);

        Assert.Equal("image/webp", source.GetAttribute("type"));
        Assert.Equal(
            string.Join(", ", new[] { 320, 480, 640, 960 }.Select(w => $"/media/{Body.Hash}/full-{w}.webp {w}w")),
            source.GetAttribute("srcset"));
        Assert.Equal(
            source.GetAttribute("srcset")!.Replace(".webp", ".jpg", StringComparison.Ordinal),
            image.GetAttribute("srcset"));
        Assert.Equal($"/media/{Body.Hash}/full-960.jpg", image.GetAttribute("src"));
        Assert.Equal(source.GetAttribute("sizes"), image.GetAttribute("sizes"));
        Assert.NotEmpty(source.GetAttribute("sizes")!);
        Assert.Equal(("960", "720"), (image.GetAttribute("width"), image.GetAttribute("height")));
        Assert.Equal(("lazy", "async", "Hội trường"),
            (image.GetAttribute("loading"), image.GetAttribute("decoding"), image.GetAttribute("alt")));
    }

    [Fact]
    public async Task Avif_comes_first_once_it_is_made()
    {
        var sources = (await Body.DomAsync("![](media:44)")).QuerySelectorAll("source");

        Assert.Equal(["image/avif", "image/webp"], sources.Select(s => s.GetAttribute("type")));
        Assert.EndsWith("/full-1920.avif 1920w", sources[0].GetAttribute("srcset"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("![](media:42)", ArticleForm.Story, true)]
    [InlineData("chữ\n\n![](media:42)", ArticleForm.Story, false)]
    [InlineData("chữ\n\n![](media:42)", ArticleForm.Photo, true)]
    public async Task What_a_reader_sees_at_once_does_not_wait(string markdown, ArticleForm form, bool atOnce)
    {
        var images = (await Body.DomAsync(markdown + "\n\n![](media:43)", form)).QuerySelectorAll("img");

        Assert.Equal(atOnce ? "high" : null, images[0].GetAttribute("fetchpriority"));
        Assert.Equal(atOnce ? null : "lazy", images[0].GetAttribute("loading"));
        Assert.Equal("lazy", images[1].GetAttribute("loading"));
    }

    [Fact]
    public async Task A_picture_smaller_than_every_rendition_tells_its_own_width()
    {
        var image = (await Body.DomAsync("![x](media:43)")).QuerySelector("img")!;

        Assert.EndsWith("/full-320.jpg 200w", image.GetAttribute("srcset"), StringComparison.Ordinal);
        Assert.Equal(("200", "100"), (image.GetAttribute("width"), image.GetAttribute("height")));
    }

    [Fact]
    public async Task A_picture_higher_than_wide_says_so()
    {
        var figures = (await Body.DomAsync(ThreePictures)).QuerySelectorAll("figure");

        Assert.Equal(["figure", "figure", "figure tall"], figures.Select(f => f.ClassName));
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
    public async Task A_credit_typed_with_its_label_shows_it_once() =>
        Assert.Equal("Ảnh: NVCC", (await Body.DomAsync("![](media:44)")).QuerySelector(".credit")!.TextContent);

    [Fact]
    public async Task A_picture_without_words_has_no_caption_but_an_empty_alternative()
    {
        var figure = await Body.DomAsync("![](media:43)");

        Assert.Null(figure.QuerySelector("figcaption"));
        Assert.Equal(string.Empty, figure.QuerySelector("img")!.GetAttribute("alt"));
    }

    [Fact]
    public async Task A_photo_story_counts_its_pictures_and_a_story_does_not()
    {
        var photos = await Body.DomAsync(ThreePictures, ArticleForm.Photo);
        var story = await Body.DomAsync(ThreePictures);

        Assert.Equal(["1/3", "2/3", "3/3"], photos.QuerySelectorAll("figcaption .number").Select(n => n.TextContent));
        Assert.Equal("/3", photos.QuerySelector("figcaption .number .total")!.TextContent);
        Assert.Null(story.QuerySelector(".number"));
        Assert.NotEqual(
            photos.QuerySelector("img")!.GetAttribute("sizes"), story.QuerySelector("img")!.GetAttribute("sizes"));
    }

    [Fact]
    public async Task Pictures_and_videos_on_lines_of_their_own_leave_the_paragraph()
    {
        var body = await Body.DomAsync("một\n![](media:42)\nhai **đậm**\nba\nhttps://youtu.be/dQw4w9WgXcQ\nbốn");

        Assert.Equal(["p", "figure", "p", "div", "p"], body.Children.Select(c => c.LocalName));
        Assert.Equal("hai đậm\nba", body.Children[2].TextContent);
    }

    [Fact]
    public async Task A_picture_within_a_sentence_stays_there_without_caption_or_number()
    {
        var body = await Body.DomAsync("một ![a](media:42) hai\n\n![](media:43)");

        Assert.Equal("a", body.QuerySelector("p > picture > img")!.GetAttribute("alt"));
        Assert.Equal("anh-1", Assert.Single(body.QuerySelectorAll("figure")).Id);
    }

    [Fact]
    public async Task Pictures_are_told_in_their_order_each_once_with_the_words_first_shown()
    {
        var rendered = await Body.RenderAsync(
            "![b](media:43)\n\n![x](media:9)\n\n" +
            ":::gallery\n![](media:42 \"khác\")\n![](media:43)\n:::\n\nvà ![](media:42)");

        Assert.Equal(
            [Body.Silent with { AltText = "b" }, Body.Meeting with { Caption = "khác" }], rendered.Pictures);
    }
}
