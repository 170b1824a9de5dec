using NewsPortal.Core.Articles;
using NewsPortal.Core.Categories;
using NewsPortal.Core.Common;
using NewsPortal.Core.Events;
using NewsPortal.Core.Pages;
using NewsPortal.Core.Tags;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Infrastructure.Pages;
using NewsPortal.Infrastructure.Tests.Database;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Pages;

/// <summary>What becomes of old addresses when pages move, go, and come back.</summary>
public abstract class MovedPagesContract(TestDatabaseKind kind) : ContractTests(kind)
{
    private int _category;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _category = await Newsroom.CategoryAsync("Thời sự");
    }

    private Task<string?> TargetAsync(string path) =>
        Newsroom.AskAsync((IRedirects redirects) => redirects.FindAsync(path, Ct));

    private async Task<string?> CodeAsync(string from, string to) => (await Newsroom.AskAsync((IRedirectDesk desk) =>
        desk.SaveAsync(new RedirectDraft(from, to), null, TestNewsroom.Chief, Ct))).Reasons.SingleOrDefault()?.Code;

    private Task<SaveResult> PatternAsync(string pattern, string target) => Newsroom.AskAsync(
        (IRedirectPatterns all) => all.SaveAsync(new PatternRow(0, pattern, target, 1), TestNewsroom.Chief, Ct));

    private Task<long> PublishedAsync(string headline, params string[] tags) =>
        Newsroom.PublishedAsync(new ArticleContent { Headline = headline, CategoryId = _category }, tags);

    private Task WithdrawAsync(long id) => Newsroom.DoneAsync(
        id, (desk, version) => desk.WithdrawAsync(id, version, "Sai", TestNewsroom.Chief, Ct));

    private Task PublishAsync(long id) =>
        Newsroom.DoneAsync(id, (desk, version) => desk.PublishAsync(id, version, TestNewsroom.Chief, Ct));

    private async Task RenameAsync(long id, string slug)
    {
        await Newsroom.ChangedAsync(id, c => c with { Slug = slug });
        await Newsroom.DoneAsync(id, (desk, version) => desk.UpdateAsync(id, version, TestNewsroom.Chief, Ct));
    }

    private async Task RenameTagAsync(string name, string newName, string slug)
    {
        var id = Assert.Single(await Newsroom.AskAsync((ITags tags) => tags.EnsureAsync([name], Ct)));
        Assert.True((await Newsroom.AskAsync(
            (ITags tags) => tags.RenameAsync(id, name, newName, slug, TestNewsroom.Chief, Ct))).Done);
    }

    private Task<SaveResult> RenameCategoryAsync(string slug) => Newsroom.AskAsync(async (ICategories categories) =>
    {
        var category = (await categories.TreeAsync(Ct)).Find(_category)!;
        category.Slug = slug;
        return await categories.SaveAsync(category, TestNewsroom.Chief, Ct);
    });

    [Fact]
    public async Task An_article_is_found_by_every_slug_it_had()
    {
        await PatternAsync("/{section}/{yyyyMM}/{slug}-{hex}/", "slug={slug}");
        var id = await PublishedAsync("Dân vận khéo");
        await RenameAsync(id, "hai");
        await RenameAsync(id, "ba");
        await RenameAsync(id, "hai");

        Assert.Equal($"/thoi-su/hai-{id}.html", await TargetAsync("/chinh-tri/201212/dan-van-kheo-50fa1b/"));
        Assert.Equal($"/thoi-su/hai-{id}.html", await TargetAsync("/chinh-tri/201212/ba-50fa1b/"));
        Assert.Equal($"/thoi-su/hai-{id}.html", await TargetAsync("/chinh-tri/201212/hai-50fa1b/"));

        var other = await PublishedAsync("Dân vận khéo");
        Assert.Equal(
            $"/thoi-su/dan-van-kheo-{other}.html", await TargetAsync("/chinh-tri/201212/dan-van-kheo-50fa1b/"));
        await WithdrawAsync(id);
        Assert.Null(await TargetAsync("/chinh-tri/201212/ba-50fa1b/"));
    }

    [Fact]
    public async Task A_slug_that_changed_while_the_article_was_withdrawn_is_remembered_too()
    {
        await PatternAsync("/tin/{slug}", "slug={slug}");
        var id = await PublishedAsync("Một");
        await WithdrawAsync(id);
        await Newsroom.ChangedAsync(id, c => c with { Slug = "hai" });
        await PublishAsync(id);

        Assert.Equal($"/thoi-su/hai-{id}.html", await TargetAsync("/tin/mot"));
    }

    [Fact]
    public async Task What_a_withdrawn_article_led_to_is_over_when_it_comes_back()
    {
        var other = await PublishedAsync("Khác");
        var id = await PublishedAsync("Một");
        await WithdrawAsync(id);
        Assert.Null(await CodeAsync($"/thoi-su/mot-{id}.html", $"/thoi-su/khac-{other}.html"));
        Assert.Equal($"/thoi-su/khac-{other}.html", await TargetAsync($"/thoi-su/mot-{id}.html"));

        await PublishAsync(id);
        Assert.Null(await TargetAsync($"/thoi-su/mot-{id}.html"));
        Assert.Null(await CodeAsync("/cu", $"/thoi-su/mot-{id}.html"));
        Assert.Equal($"/thoi-su/mot-{id}.html", await TargetAsync("/cu"));

        await RenameAsync(id, "hai");
        Assert.Equal($"/thoi-su/hai-{id}.html", await TargetAsync("/cu"));
    }

    [Fact]
    public async Task A_tags_old_name_leads_on_until_a_live_article_takes_it_again()
    {
        await PublishedAsync("Một", "Hà Nội");
        await RenameTagAsync("Hà Nội", "Thủ đô", "thu-do");
        var draft = await Newsroom.DraftAsync(
            new ArticleContent { Headline = "Hai", CategoryId = _category }, "Hà Nội");
        Assert.Equal("/tu-khoa/thu-do", await TargetAsync("/tu-khoa/ha-noi"));

        await PublishAsync(draft);
        Assert.Null(await TargetAsync("/tu-khoa/ha-noi"));
        Assert.Null(await CodeAsync("/cu", "/tu-khoa/ha-noi"));
        Assert.Equal("/tu-khoa/ha-noi", await TargetAsync("/cu"));
    }

    [Fact]
    public async Task A_tag_or_event_without_a_live_article_is_no_page()
    {
        var id = await PublishedAsync("Một", "Hà Nội");
        await Newsroom.EventAsync("Lũ");
        await PatternAsync("/chu-de/{slug}", "/tu-khoa/{slug}");
        await PatternAsync("/chuyen/{slug}", "/su-kien/{slug}");
        Assert.Equal("/tu-khoa/ha-noi", await TargetAsync("/chu-de/ha-noi"));
        Assert.Equal("RedirectFromLive", await CodeAsync("/tu-khoa/ha-noi", "/thoi-su"));

        await WithdrawAsync(id);

        Assert.Null(await TargetAsync("/chu-de/ha-noi"));
        Assert.Null(await TargetAsync("/chuyen/lu"));
        Assert.Null(await CodeAsync("/tu-khoa/ha-noi", "/thoi-su"));
        Assert.Null(await CodeAsync("/su-kien/lu", "/thoi-su"));
        Assert.Equal("/thoi-su", await TargetAsync("/tu-khoa/ha-noi"));
    }

    [Fact]
    public async Task No_redirect_tells_of_a_tag_or_event_that_readers_have_not_seen()
    {
        await Newsroom.DraftAsync(new ArticleContent { Headline = "Kín", CategoryId = _category }, "Mật");
        await RenameTagAsync("Mật", "Vụ án", "vu-an");
        var id = await Newsroom.EventAsync("Kín");
        await Newsroom.AskAsync(async (INewsEvents events) =>
        {
            var found = (await events.FindAsync(id, Ct))!;
            found.Slug = "bat-giam-doc";
            return await events.SaveAsync(found, TestNewsroom.Chief, Ct);
        });
        string[] asked = ["/tu-khoa/mat", "/tu-khoa/mat.rss", "/su-kien/kin", "/su-kien/kin.atom"];
        foreach (var path in asked)
        {
            Assert.Equal((path, null), (path, await TargetAsync(path)));
        }

        await Newsroom.PublishedAsync(
            new ArticleContent { Headline = "Mở", CategoryId = _category, EventIds = [id] }, "Vụ án");

        string[] targets =
            ["/tu-khoa/vu-an", "/tu-khoa/vu-an.rss", "/su-kien/bat-giam-doc", "/su-kien/bat-giam-doc.atom"];
        foreach (var (path, target) in asked.Zip(targets))
        {
            Assert.Equal((path, target), (path, await TargetAsync(path)));
        }
    }

    [Fact]
    public async Task What_leads_to_a_feed_follows_the_feeds_page_in_one_step()
    {
        await CodeAsync("/tin.xml", "/rss/thoi-su.rss");
        await RenameCategoryAsync("chinh-tri");
        await CodeAsync("/tin2.xml", "/rss/thoi-su.rss");
        Assert.Equal("/rss/chinh-tri.rss", await TargetAsync("/tin.xml"));
        Assert.Equal("/rss/chinh-tri.rss", await TargetAsync("/tin2.xml"));

        await Newsroom.CategoryAsync("Thời sự");

        Assert.Equal("/rss/chinh-tri.rss", await TargetAsync("/tin.xml"));
        Assert.Equal("/rss/thoi-su.rss", await TargetAsync("/tin2.xml"));
    }

    [Fact]
    public async Task However_long_a_chain_somebody_wrote_it_is_one_step_and_a_circle_leads_nowhere()
    {
        await Newsroom.AskAsync(async (NewsDbContext db) =>
        {
            db.Redirects.AddRange(
                new Redirect { FromPath = "/a", ToPath = "/b" }, new Redirect { FromPath = "/b", ToPath = "/c" },
                new Redirect { FromPath = "/c", ToPath = "/d" }, new Redirect { FromPath = "/d", ToPath = "/thoi-su" },
                new Redirect { FromPath = "/v", ToPath = "/x" }, new Redirect { FromPath = "/x", ToPath = "/y" },
                new Redirect { FromPath = "/y", ToPath = "/z" }, new Redirect { FromPath = "/z", ToPath = "/x" });
            return await db.SaveChangesAsync(Ct);
        });

        Assert.Equal("/thoi-su", await TargetAsync("/a"));
        Assert.Equal("/thoi-su", await TargetAsync("/c"));
        Assert.Null(await TargetAsync("/v"));
        Assert.Null(await TargetAsync("/y"));
    }

    [Fact]
    public async Task Two_that_were_written_at_once_make_no_chain_and_no_circle()
    {
        await Newsroom.AskAsync(async (NewsDbContext db) =>
        {
            db.Redirects.AddRange(
                new Redirect { FromPath = "/a", ToPath = "/b" }, new Redirect { FromPath = "/b", ToPath = "/a" },
                new Redirect { FromPath = "/x", ToPath = "/y" }, new Redirect { FromPath = "/y", ToPath = "/thoi-su" });
            return await db.SaveChangesAsync(Ct);
        });

        Assert.Null(await TargetAsync("/a"));
        Assert.Null(await TargetAsync("/b"));
        Assert.Equal("/thoi-su", await TargetAsync("/x"));
    }
}

public sealed class MovedPagesOnSqlite() : MovedPagesContract(TestDatabaseKind.Sqlite);

public sealed class MovedPagesOnSqlServer() : MovedPagesContract(TestDatabaseKind.SqlServer);
