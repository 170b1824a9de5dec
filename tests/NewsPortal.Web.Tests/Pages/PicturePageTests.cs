using NewsPortal.Core.Media;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Pages;

/// <summary>Pictures as an article's page shows them, before any script runs.</summary>
public sealed class PicturePageTests(NewsroomOfPictures newsroom) : IClassFixture<NewsroomOfPictures>
{
    [Fact]
    public async Task The_lead_opens_the_sequence_and_every_figure_links_a_picture_that_can_be_fetched()
    {
        var page = await OpenAsync(newsroom.GalleryPath);
        var figures = page.Document.QuerySelectorAll("article figure").ToList();

        Assert.Equal(["anh-0", "anh-1", "anh-2"], figures.Select(f => f.Id));
        foreach (var link in figures.Select(f => f.QuerySelector("a")!.GetAttribute("href")!))
        {
            Assert.Equal("image/jpeg", (await OpenAsync(link)).ContentHeaders.ContentType?.MediaType);
        }
    }

    [Fact]
    public async Task Only_the_lead_is_fetched_at_once_and_every_picture_keeps_its_place()
    {
        var page = await OpenAsync(newsroom.GalleryPath);
        var images = page.Document.QuerySelectorAll("picture img").ToList();

        Assert.Equal("high", page.The(".article__lead img").GetAttribute("fetchpriority"));
        Assert.False(page.Has(".article__lead img[loading]"));
        Assert.Equal(images.Count - 1, images.Count(i => i.GetAttribute("loading") == "lazy"));
        Assert.All(images, i => Assert.Matches("^[1-9][0-9]*$", i.GetAttribute("width")));
        Assert.All(images, i => Assert.Matches("^[1-9][0-9]*$", i.GetAttribute("height")));
        Assert.False(page.Has("article [style]"));
    }

    [Fact]
    public async Task A_gallery_shows_caption_and_credit_of_each_picture()
    {
        var page = await OpenAsync(newsroom.GalleryPath);

        Assert.Equal(["Cờ trên bến. Ảnh: TTXVN", "Ảnh: Thu Hà/Báo Mới"], page.TextsOf(".gallery figcaption"));
        Assert.Equal("Bến sông. Ảnh: Minh Sơn", page.TextOf(".article__lead figcaption"));
    }

    [Fact]
    public async Task A_photo_story_counts_its_pictures_on_its_page_and_on_its_cards()
    {
        var page = await OpenAsync(newsroom.PhotoStoryPath);
        var list = await OpenAsync("/xa-hoi");

        Assert.Equal("Phóng sự ảnh · 2 ảnh", page.TextOf(".article--photo .article__kicker"));
        Assert.Equal(["1/2", "2/2"], page.TextsOf("figcaption .number"));
        Assert.False(page.Has(".article__lead"));
        Assert.Equal("high", page.The("#anh-1 img").GetAttribute("fetchpriority"));
        Assert.Equal(["2 ảnh"], list.TextsOf(".card-list .card__form"));
        Assert.False((await OpenAsync(newsroom.GalleryPath)).Has(".article--photo"));
    }

    [Fact]
    public async Task The_viewer_speaks_the_readers_language_and_waits_to_be_fetched()
    {
        var page = await OpenAsync(newsroom.GalleryPath);
        var words = page.The("template[data-viewer]");

        Assert.Equal("Ảnh sau", words.GetAttribute("data-next"));
        Assert.All(words.Attributes, a => Assert.DoesNotContain("Viewer.", a.Value, StringComparison.Ordinal));
        Assert.Single(page.Document.QuerySelectorAll("head link[rel=stylesheet]"));
        Assert.False((await OpenAsync(newsroom.PlainPath)).Has("figure"));
    }

    [Fact]
    public async Task A_page_without_a_picture_is_shared_with_the_newspapers_own()
    {
        var page = await OpenAsync(newsroom.PlainPath);
        var address = page.Meta("og:image")!;

        Assert.Equal(("1200", "630"), (page.Meta("og:image:width"), page.Meta("og:image:height")));
        Assert.Equal("Báo Mới", page.Meta("og:image:alt"));
        var picture = await OpenAsync(address[NewsroomOfPictures.PublicAddress.Length..]);
        Assert.Equal("image/jpeg", picture.ContentHeaders.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_picture_too_small_to_share_stays_on_its_page_and_in_the_feed()
    {
        var page = await OpenAsync(newsroom.TallLeadPath);
        var feed = await OpenAsync("/rss/xa-hoi.rss");

        Assert.Equal(NewsroomOfPictures.PublicAddress + "/share.jpg", page.Meta("og:image"));
        Assert.Equal(("1200", "630"), (page.Meta("og:image:width"), page.Meta("og:image:height")));
        Assert.True(page.Has(".article__lead img"));
        Assert.Contains(
            Rendition.LargestOf(newsroom.Tall).Path(newsroom.Tall.Hash), feed.Body, StringComparison.Ordinal);
    }

    private Task<WebPage> OpenAsync(string path) => newsroom.Portal.NewVisitor().OpenAsync(path);
}
