using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Testing;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Crawlers;

/// <summary>What happens in the newsroom stands in the sitemaps of the next request.</summary>
public sealed class SitemapChangeTests : IAsyncLifetime
{
    private const string Month = "/sitemap-2022-12.xml";
    private const string Address = "http://localhost:5080";

    private PortalFactory _portal = null!;
    private int _category;

    public async ValueTask InitializeAsync()
    {
        _portal = await PortalFactory.OpenAsync();
        _category = await _portal.Newsroom.CategoryAsync("Xã hội");
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task A_withdrawn_article_leaves_all_of_them_at_once_and_moves_the_times_of_the_index()
    {
        var (gone, stays) = (await PublishAsync("Bài gỡ"), await PublishAsync("Bài ở lại"));
        _portal.Clock.Advance(TimeSpan.FromHours(1));

        await _portal.Newsroom.DoneAsync(gone, (desk, version) =>
            desk.WithdrawAsync(gone, version, "Sai sự thật.", TestNewsroom.Chief, Token));

        Assert.Equal([PathOf("Bài ở lại", stays)], (await FileAsync(Month)).Paths);
        Assert.Equal([PathOf("Bài ở lại", stays)], (await FileAsync("/news-sitemap.xml")).Paths);
        Assert.Equal("2022-12-16T13:09:00+07:00", (await FileAsync("/sitemap.xml")).LastmodOf(Month));
    }

    [Fact]
    public async Task An_article_that_is_no_longer_to_be_listed_leaves_them_and_its_page_says_so()
    {
        var id = await PublishAsync("Bài kín");
        await PublishAsync("Bài ở lại");
        Assert.Contains(PathOf("Bài kín", id), (await FileAsync(Month)).Paths);

        await _portal.Newsroom.ChangedAsync(id, c => c with { NoIndex = true });
        await UpdateAsync(id);

        Assert.DoesNotContain(PathOf("Bài kín", id), (await FileAsync(Month)).Paths);
        Assert.DoesNotContain(PathOf("Bài kín", id), (await FileAsync("/news-sitemap.xml")).Paths);
        var page = await _portal.NewVisitor().OpenAsync(PathOf("Bài kín", id));
        Assert.Equal("noindex, follow", page.Meta("robots"));
    }

    [Fact]
    public async Task A_caption_corrected_in_the_library_changes_the_page_and_its_time()
    {
        var picture = await _portal.Newsroom.PictureAsync("Chú thích sai.");
        var id = await PublishAsync("Bài có ảnh", $"Chữ.\n\n![](media:{picture.Id})");
        _portal.Clock.Advance(TimeSpan.FromHours(2));

        await _portal.Newsroom.DescribedAsync(picture.Id, words => words with { Caption = "Chú thích đúng." });
        await _portal.Newsroom.RenewPagesAsync();

        Assert.Equal("2022-12-16T14:09:00+07:00", (await FileAsync(Month)).LastmodOf(PathOf("Bài có ảnh", id)));
        Assert.Equal("2022-12-16T14:09:00+07:00", (await FileAsync("/sitemap.xml")).LastmodOf(Month));
    }

    [Fact]
    public async Task News_end_after_two_days()
    {
        var id = await PublishAsync("Tin");
        _portal.Clock.Advance(TimeSpan.FromHours(48));
        Assert.Equal([PathOf("Tin", id)], (await FileAsync("/news-sitemap.xml")).Paths);

        _portal.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Empty((await FileAsync("/news-sitemap.xml")).Paths);
        Assert.Equal([PathOf("Tin", id)], (await FileAsync(Month)).Paths);
    }

    [Fact]
    public async Task A_tag_with_few_articles_is_thin_until_it_has_three()
    {
        for (var articles = 1; articles <= 3; articles++)
        {
            await _portal.Newsroom.PublishedAsync(new ArticleContent { CategoryId = _category }, "hiếm");
            var page = await _portal.NewVisitor().OpenAsync("/tu-khoa/hiem");
            var index = (await FileAsync("/sitemap.xml")).Paths;

            Assert.Equal(articles == 3, page.Meta("robots")!.StartsWith("index", StringComparison.Ordinal));
            Assert.Equal(articles == 3, index.Contains("/sitemap-tu-khoa.xml"));
        }

        Assert.Equal(["/tu-khoa/hiem"], (await FileAsync("/sitemap-tu-khoa.xml")).Paths);
    }

    [Theory]
    [InlineData("/su-kien/le-hoi", "/sitemap-su-kien.xml", 2)]
    [InlineData("/xa-hoi", "/sitemap-chuyen-muc.xml", 1)]
    [InlineData("/tac-gia/thu-ha", "/sitemap-tac-gia.xml", 1)]
    public async Task An_event_has_two_articles_a_category_and_an_author_one_before_they_are_listed(
        string path, string file, int least)
    {
        var content = new ArticleContent
        {
            CategoryId = _category, EventIds = [await _portal.Newsroom.EventAsync("Lễ hội")],
            Byline = [new(await _portal.Newsroom.AuthorAsync("Thu Hà"), BylineRole.Text)],
        };

        for (var articles = 0; articles <= least; articles++)
        {
            var page = await _portal.NewVisitor().OpenAsync(path);
            var index = (await FileAsync("/sitemap.xml")).Paths;
            var listed = page.Meta("robots")?.StartsWith("index", StringComparison.Ordinal) == true;

            Assert.Equal((articles >= least, articles >= least), (listed, index.Contains(file)));
            await _portal.Newsroom.PublishedAsync(content);
        }

        Assert.Equal([path], (await FileAsync(file)).Paths);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static string PathOf(string headline, long id) => PortalPaths.Article("xa-hoi", Slug.From(headline), id);

    private Task<long> PublishAsync(string headline, string body = "") => _portal.Newsroom.PublishedAsync(
        new ArticleContent { Headline = headline, Body = body, CategoryId = _category });

    private Task UpdateAsync(long id) => _portal.Newsroom.DoneAsync(
        id, (desk, version) => desk.UpdateAsync(id, version, TestNewsroom.Chief, Token));

    private Task<SitemapFile> FileAsync(string path) => SitemapFile.OpenAsync(_portal, path, Address);
}
