using System.Net;
using System.Xml.Linq;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Authors;
using NewsPortal.Core.Categories;
using NewsPortal.Core.Common;
using NewsPortal.Core.Events;
using NewsPortal.Core.Settings;
using NewsPortal.Core.Tags;
using NewsPortal.Testing;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Crawlers;

/// <summary>A name that stands beside articles is another: feeds and sitemaps say so and stay what they were.</summary>
public sealed class RenameTests : IAsyncLifetime
{
    private const string Month = "/sitemap-2022-12.xml";
    private const string Published = "2022-12-16T12:09:00+07:00";
    private const string Changed = "2022-12-16T13:09:00+07:00";

    private PortalFactory _portal = null!;
    private int _parent;
    private int _category;
    private int _event;
    private int _author;
    private long _article;

    public async ValueTask InitializeAsync()
    {
        _portal = await PortalFactory.OpenAsync();
        _parent = await _portal.Newsroom.CategoryAsync("Văn hóa");
        _category = await _portal.Newsroom.CategoryAsync("Di sản", _parent);
        _event = await _portal.Newsroom.EventAsync("Lễ hội");
        _author = await _portal.Newsroom.AuthorAsync("Thu Hà");
        var content = new ArticleContent
        {
            Headline = "Tin", CategoryId = _category, EventIds = [_event],
            Byline = [new BylineEntry(_author, BylineRole.Text)],
        };
        _article = await _portal.Newsroom.PublishedAsync(content, "đền");
        await _portal.Newsroom.PublishedAsync(content, "đền");
        await _portal.Newsroom.PublishedAsync(content, "đền");
        await _portal.Newsroom.PublishedAsync(
            new ArticleContent { Headline = "Khác", CategoryId = await _portal.Newsroom.CategoryAsync("Xã hội") });
        _portal.Clock.Advance(TimeSpan.FromHours(1));
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Theory]
    [InlineData("parent", "/rss/van-hoa.rss")]
    [InlineData("category", "/rss/trang-chu.rss")]
    [InlineData("event", "/su-kien/le-hoi.rss")]
    [InlineData("author", "/su-kien/le-hoi.atom")]
    [InlineData("tag", "/rss/di-san.rss")]
    [InlineData("settings", "/rss/di-san.atom")]
    public async Task No_feed_says_that_nothing_changed_when_a_name_in_it_did(string what, string path)
    {
        using var before = await AskAsync(path, null);

        await RenameAsync(what, "Tên mới");
        _portal.Clock.Advance(TimeSpan.FromHours(1));
        using var after = await AskAsync(path, before.Content.Headers.LastModified);
        using var again = await AskAsync(path, after.Content.Headers.LastModified);

        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.Contains("Tên mới", await after.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Theory]
    [InlineData("parent", "/van-hoa", "/sitemap-chuyen-muc.xml")]
    [InlineData("category", "/di-san", "/sitemap-chuyen-muc.xml")]
    [InlineData("event", "/su-kien/le-hoi", "/sitemap-su-kien.xml")]
    [InlineData("author", "/tac-gia/thu-ha", "/sitemap-tac-gia.xml")]
    [InlineData("tag", "/tu-khoa/den", "/sitemap-tu-khoa.xml")]
    public async Task Its_articles_and_its_own_page_have_changed_and_no_other_page(
        string what, string page, string file)
    {
        var article = PortalPaths.Article("di-san", "tin", _article);
        Assert.Equal(Published, (await FileAsync(Month)).LastmodOf(article));
        Assert.Equal(Published, (await FileAsync(file)).LastmodOf(page));

        await RenameAsync(what, "Tên mới");

        var month = await FileAsync(Month);
        Assert.Equal(Changed, month.LastmodOf(article));
        var other = month.Paths.Single(p => p.StartsWith("/xa-hoi/", StringComparison.Ordinal));
        Assert.Equal(Published, month.LastmodOf(other));
        Assert.Equal(Changed, (await FileAsync(file)).LastmodOf(page));
        Assert.Equal(Published, (await FileAsync("/sitemap-chuyen-muc.xml")).LastmodOf("/xa-hoi"));
        var index = await FileAsync("/sitemap.xml");
        Assert.Equal((Changed, Changed), (index.LastmodOf(Month), index.LastmodOf(file)));
    }

    [Fact]
    public async Task A_category_under_another_parent_changes_the_articles_that_name_it()
    {
        await _portal.Newsroom.AskAsync(async (ICategories all) =>
        {
            var category = (await all.TreeAsync(Token)).Find(_category)!;
            category.ParentId = null;
            return await all.SaveAsync(category, TestNewsroom.Chief, Token);
        });

        var month = await FileAsync(Month);

        Assert.Equal(Changed, month.LastmodOf(PortalPaths.Article("di-san", "tin", _article)));
        Assert.Equal(Changed, (await FileAsync("/sitemap.xml")).LastmodOf(Month));
    }

    [Fact]
    public async Task What_only_its_own_page_shows_does_not_change_its_articles()
    {
        using var before = await AskAsync("/tac-gia/thu-ha.rss", null);

        await SaveAuthorAsync(author => author.Biography = "Viết từ 2010.");
        _portal.Clock.Advance(TimeSpan.FromHours(1));
        using var after = await AskAsync("/tac-gia/thu-ha.rss", before.Content.Headers.LastModified);

        Assert.Contains("Viết từ 2010.", await after.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
        Assert.Equal(Changed, (await FileAsync("/sitemap-tac-gia.xml")).LastmodOf("/tac-gia/thu-ha"));
        Assert.Equal(
            Published, (await FileAsync(Month)).LastmodOf(PortalPaths.Article("di-san", "tin", _article)));
    }

    [Fact]
    public async Task A_list_has_changed_when_one_of_its_articles_was_corrected_or_withdrawn()
    {
        await _portal.Newsroom.DoneAsync(_article, (desk, version) =>
            desk.WithdrawAsync(_article, version, "Sai.", TestNewsroom.Chief, Token));

        Assert.Equal(Changed, (await FileAsync("/sitemap-su-kien.xml")).LastmodOf("/su-kien/le-hoi"));
    }

    [Theory]
    [InlineData("category", "/rss/di-san.atom", "/rss/dia-chi-moi.atom")]
    [InlineData("event", "/su-kien/le-hoi.atom", "/su-kien/dia-chi-moi.atom")]
    [InlineData("author", "/tac-gia/thu-ha.atom", "/tac-gia/dia-chi-moi.atom")]
    [InlineData("tag", "/tu-khoa/den.atom", "/tu-khoa/dia-chi-moi.atom")]
    public async Task A_feed_and_its_entries_keep_their_ids_when_addresses_change(string what, string old, string now)
    {
        var before = await IdsAsync(old);
        var items = await GuidsAsync("/rss/trang-chu.rss");

        await RenameAsync(what, "Địa chỉ mới", "dia-chi-moi");

        Assert.Equal(before, await IdsAsync(now));
        Assert.Equal(items, await GuidsAsync("/rss/trang-chu.rss"));
        Assert.DoesNotContain(before, id => id.Contains("://", StringComparison.Ordinal));
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private async Task<List<string>> IdsAsync(string path) => [.. XDocument.Parse(await BodyAsync(path))
        .Descendants().Where(e => e.Name.LocalName == "id").Select(e => e.Value)];

    private async Task<List<string>> GuidsAsync(string path) =>
        [.. XDocument.Parse(await BodyAsync(path)).Descendants("guid").Select(e => e.ToString())];

    private async Task<string> BodyAsync(string path) => (await _portal.NewVisitor().OpenAsync(path)).Body;

    private Task<SitemapFile> FileAsync(string path) => SitemapFile.OpenAsync(_portal, path, "http://localhost:5080");

    private async Task<HttpResponseMessage> AskAsync(string path, DateTimeOffset? since)
    {
        using var client = _portal.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.IfModifiedSince = since;
        return await client.SendAsync(request, Token);
    }

    private async Task RenameAsync(string what, string name, string? slug = null)
    {
        var saved = what switch
        {
            "author" => await SaveAuthorAsync(author => Rename(author, name, slug)),
            "event" => await _portal.Newsroom.AskAsync(async (INewsEvents all) =>
                await all.SaveAsync(Rename((await all.FindAsync(_event, Token))!, name, slug), By, Token)),
            "tag" => await _portal.Newsroom.AskAsync(async (ITags all) => await all.RenameAsync(
                (await all.FindBySlugAsync("den", Token))!.Id, "đền", name, slug ?? "den", By, Token)),
            "settings" => await _portal.Newsroom.AskAsync(async (ISiteSettings all) =>
                await all.SaveAsync(await all.GetAsync(Token) with { Name = name }, By, Token)),
            _ => await _portal.Newsroom.AskAsync(async (ICategories all) => await all.SaveAsync(
                Rename((await all.TreeAsync(Token)).Find(what == "parent" ? _parent : _category)!, name, slug),
                By, Token)),
        };
        Assert.True(saved.Done, string.Join(", ", saved.Reasons));
    }

    private Task<SaveResult> SaveAuthorAsync(Action<Author> change) =>
        _portal.Newsroom.AskAsync(async (IAuthors all) =>
        {
            var author = (await all.FindAsync(_author, Token))!;
            change(author);
            return await all.SaveAsync(author, By, Token);
        });

    private static Core.Users.Staff By => TestNewsroom.Chief;

    private static T Rename<T>(T thing, string name, string? slug)
        where T : Named
    {
        (thing.Name, thing.Slug) = (name, slug ?? thing.Slug);
        return thing;
    }
}
