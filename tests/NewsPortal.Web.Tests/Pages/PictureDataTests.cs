using System.Text.Json;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Pages;

/// <summary>What search engines are told of pictures is what readers see of them.</summary>
public sealed class PictureDataTests(NewsroomOfPictures newsroom) : IClassFixture<NewsroomOfPictures>
{
    [Fact]
    public async Task A_gallery_names_every_picture_as_its_page_shows_it()
    {
        var page = await OpenAsync(newsroom.GalleryPath);
        var gallery = Thing(page, "ImageGallery");
        var pictures = gallery.GetProperty("associatedMedia").EnumerateArray().ToList();

        Assert.Equal(page.TextOf("h1"), Text(gallery, "name"));
        Assert.Equal(page.The("link[rel=canonical]").GetAttribute("href"), Text(gallery, "url"));
        Assert.Equal(
            page.Document.QuerySelectorAll("article figure > a")
                .Select(a => NewsroomOfPictures.PublicAddress + a.GetAttribute("href")),
            pictures.Select(p => Text(p, "contentUrl")));
        Assert.Equal(
            page.Document.QuerySelectorAll("article figure img").Select(i => i.GetAttribute("width")),
            pictures.Select(p => p.GetProperty("width").ToString()));
        Assert.Equal(["Bến sông.", "Cờ trên bến.", null], pictures.Select(p => Text(p, "caption")));
        Assert.Equal(["Minh Sơn", "TTXVN", "Thu Hà/Báo Mới"], pictures.Select(p => Text(p, "creditText")));
    }

    [Fact]
    public async Task The_newspapers_terms_stand_in_where_a_picture_has_none_of_its_own()
    {
        var terms = NewsroomOfPictures.PublicAddress + "/thong-tin/dung-anh";

        var pictures = Thing(await OpenAsync(newsroom.GalleryPath), "ImageGallery")
            .GetProperty("associatedMedia").EnumerateArray().ToList();

        Assert.Equal((terms, terms), (Text(pictures[0], "license"), Text(pictures[0], "acquireLicensePage")));
        Assert.Equal("https://anh.example/terms", Text(pictures[1], "license"));
        Assert.Equal("© TTXVN", Text(pictures[1], "copyrightNotice"));
        Assert.Null(Text(pictures[1], "acquireLicensePage"));
        Assert.Equal("Theo thỏa thuận", Text(pictures[2].GetProperty("license"), "name"));
    }

    [Fact]
    public async Task A_creator_is_a_signer_with_a_page_and_nobody_is_made_a_person_by_a_credit()
    {
        var pictures = Thing(await OpenAsync(newsroom.GalleryPath), "ImageGallery")
            .GetProperty("associatedMedia").EnumerateArray().ToList();

        Assert.Equal(["Thu Hà/Báo Mới"], pictures.Where(p => p.TryGetProperty("creator", out _))
            .Select(p => Text(p, "creditText")));
        var creator = pictures[2].GetProperty("creator");
        Assert.Equal(
            ("Person", "Thu Hà", NewsroomOfPictures.PublicAddress + "/tac-gia/thu-ha"),
            (Text(creator, "@type"), Text(creator, "name"), Text(creator, "url")));
    }

    [Fact]
    public async Task A_photo_story_is_a_gallery_too_and_a_plain_story_is_none()
    {
        Assert.Equal(2, Thing(await OpenAsync(newsroom.PhotoStoryPath), "ImageGallery")
            .GetProperty("associatedMedia").GetArrayLength());
        var plain = await OpenAsync(newsroom.PlainPath);

        Assert.DoesNotContain("ImageGallery", plain.Body, StringComparison.Ordinal);
        Assert.False(Thing(plain, "NewsArticle").TryGetProperty("image", out _));
    }

    [Fact]
    public async Task The_caption_of_the_article_wins_over_the_librarys_for_the_lead_too()
    {
        var pictures = Thing(await OpenAsync(newsroom.PhotoStoryPath), "ImageGallery")
            .GetProperty("associatedMedia").EnumerateArray();

        Assert.Equal(["Sáng.", "Cột cờ."], pictures.Select(p => Text(p, "caption")));
    }

    private Task<WebPage> OpenAsync(string path) => newsroom.Portal.NewVisitor().OpenAsync(path);

    private static JsonElement Thing(WebPage page, string type) =>
        page.Document.QuerySelectorAll("script[type='application/ld+json']")
            .Select(s => JsonDocument.Parse(s.TextContent).RootElement)
            .Single(t => Text(t, "@type") == type);

    private static string? Text(JsonElement thing, string property) =>
        thing.TryGetProperty(property, out var value) ? value.GetString() : null;
}
