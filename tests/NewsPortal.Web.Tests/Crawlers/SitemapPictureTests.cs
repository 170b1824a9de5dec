using NewsPortal.Core.Articles;
using NewsPortal.Core.Events;
using NewsPortal.Core.Media;
using NewsPortal.Core.Pages;
using NewsPortal.Testing;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Crawlers;

/// <summary>Pictures of pages that are no articles.</summary>
public sealed class SitemapPictureTests : IAsyncLifetime
{
    private const string Address = "http://localhost:5080";
    private const string Pages = "/sitemap-trang.xml";
    private const string About = "/thong-tin/gioi-thieu";

    private PortalFactory _portal = null!;
    private MediaAsset _picture = null!;

    public async ValueTask InitializeAsync()
    {
        _portal = await PortalFactory.OpenAsync();
        _picture = await _portal.Newsroom.PictureAsync("Tòa soạn.");
        await SaveAboutAsync($"Chữ.\n\n![](media:{_picture.Id})");
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task An_event_names_its_cover_which_can_be_fetched()
    {
        var content = new ArticleContent
        {
            CategoryId = await _portal.Newsroom.CategoryAsync("Xã hội"),
            EventIds = [(int)(await _portal.Newsroom.AskAsync((INewsEvents all) => all.SaveAsync(
                new NewsEvent { Name = "Lễ hội", Slug = "le-hoi", CoverMediaId = _picture.Id },
                TestNewsroom.Chief, Token))).Id],
        };
        await _portal.Newsroom.PublishedAsync(content);
        await _portal.Newsroom.PublishedAsync(content);

        var named = Assert.Single(await PicturesAsync("/sitemap-su-kien.xml", "/su-kien/le-hoi"));

        Assert.Contains(_picture.ToPicture().Hash, named, StringComparison.Ordinal);
        using var client = _portal.CreateClient();
        using var answer = await client.GetAsync(new Uri(named[Address.Length..], UriKind.Relative), Token);
        Assert.Equal("image/jpeg", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_static_page_names_the_pictures_it_shows_now()
    {
        var named = Assert.Single(await PicturesAsync(Pages, About));
        Assert.Contains(_picture.ToPicture().Hash, named, StringComparison.Ordinal);
        Assert.Empty(await PicturesAsync(Pages, "/"));

        await SaveAboutAsync("Không còn ảnh.");

        Assert.Empty(await PicturesAsync(Pages, About));
    }

    [Fact]
    public async Task A_caption_corrected_in_the_library_changes_the_static_page_and_its_time()
    {
        _portal.Clock.Advance(TimeSpan.FromHours(2));

        await _portal.Newsroom.DescribedAsync(_picture.Id, words => words with { Caption = "Tòa soạn mới." });
        await _portal.Newsroom.RenewPagesAsync();

        Assert.Contains("Tòa soạn mới.", (await _portal.NewVisitor().OpenAsync(About)).Body, StringComparison.Ordinal);
        Assert.Equal("2022-12-16T14:09:00+07:00", (await FileAsync(Pages)).LastmodOf(About));
        Assert.Equal("2022-12-16T14:09:00+07:00", (await FileAsync("/sitemap.xml")).LastmodOf(Pages));
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private async Task<List<string>> PicturesAsync(string file, string path) =>
        [.. (await FileAsync(file)).EntryOf(path).Elements(SitemapFile.Image + "image")
            .Select(i => i.Element(SitemapFile.Image + "loc")!.Value)];

    private Task<SitemapFile> FileAsync(string path) => SitemapFile.OpenAsync(_portal, path, Address);

    private async Task SaveAboutAsync(string body)
    {
        var saved = await _portal.Newsroom.AskAsync(async (IStaticPages all) =>
        {
            var page = await all.FindBySlugAsync("gioi-thieu", Token)
                ?? new StaticPage { Name = "Giới thiệu", Slug = "gioi-thieu" };
            page.Body = body;
            return await all.SaveAsync(page, TestNewsroom.Chief, Token);
        });
        Assert.True(saved.Done);
    }
}
