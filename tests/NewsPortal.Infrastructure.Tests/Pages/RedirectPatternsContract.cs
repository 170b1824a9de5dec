using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Pages;
using NewsPortal.Infrastructure.Tests.Database;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Pages;

public abstract class RedirectPatternsContract(TestDatabaseKind kind) : ContractTests(kind)
{
    private TestDatabaseKind Kind { get; } = kind;

    private const string OldShape = "/{section}/{yyyyMM}/{slug}-{hex}/";

    private Task<SaveResult> SaveAsync(string pattern, string target, int position = 1) => Newsroom.AskAsync(
        (IRedirectPatterns all) => all.SaveAsync(new PatternRow(0, pattern, target, position), TestNewsroom.Chief, Ct));

    private async Task<string?> TargetAsync(string address)
    {
        var asked = OldAddress.Read(address)!;
        return (await Newsroom.AskAsync((IRedirects all) => all.FindAsync(asked, Ct)))?.Path;
    }

    private async Task<long> PublishedAsync(string headline, string? externalId = null)
    {
        var category = (await Newsroom.AskAsync(
            (Core.Categories.ICategories all) => all.TreeAsync(Ct))).FindBySlug("thoi-su")?.Id
            ?? await Newsroom.CategoryAsync("Thời sự");
        var content = new ArticleContent { Headline = headline, Body = "Nội dung.", CategoryId = category };
        if (externalId is null)
        {
            return await Newsroom.PublishedAsync(content);
        }

        var now = Newsroom.Clock.GetUtcNow().UtcDateTime;
        var article = Article.Create(content, TestNewsroom.Chief, now, externalId);
        Assert.Empty(article.Publish(TestNewsroom.Chief, now));
        var entry = DeskEntry.Of(ArticleVerb.Publish, TestNewsroom.Chief, now);
        await Newsroom.AskAsync((IArticleRepository all) => all.SaveAsync(article, 0, entry, Ct));
        return article.Id;
    }

    [Fact]
    public async Task The_old_sites_addresses_find_our_article_by_its_slug()
    {
        var id = await PublishedAsync("Dân vận khéo");
        Assert.True((await SaveAsync(OldShape, "slug={slug}")).Done);

        Assert.Equal($"/thoi-su/dan-van-kheo-{id}.html", await TargetAsync("/Thoi-Su/201212/Dan-Van-Kheo-50FA1B/"));
        Assert.Null(await TargetAsync("/thoi-su/201212/khong-co-50fa1b/"));
    }

    [Fact]
    public async Task Of_several_with_one_slug_the_month_decides_else_the_oldest()
    {
        var old = await PublishedAsync("Tết");
        Newsroom.Clock.Advance(TimeSpan.FromDays(400));
        var newer = await PublishedAsync("Tết");
        await SaveAsync("/{section}/{yyyyMM}/{slug}-{hex}/", "slug={slug}");

        Assert.Equal($"/thoi-su/tet-{old}.html", await TargetAsync("/x/202212/tet-a1/"));
        Assert.Equal($"/thoi-su/tet-{newer}.html", await TargetAsync("/x/202401/tet-a1/"));
        Assert.Equal($"/thoi-su/tet-{old}.html", await TargetAsync("/x/199901/tet-a1/"));
    }

    [Fact]
    public async Task An_article_is_found_by_the_id_it_came_with_or_by_its_own()
    {
        var id = await PublishedAsync("Bài nhập", "77");
        await SaveAsync("/chi-tiet.aspx?id={id}", "ma={id}", 1);
        await SaveAsync("/tin/{id}", "id={id}", 2);

        Assert.Equal($"/thoi-su/bai-nhap-{id}.html", await TargetAsync("/Chi-Tiet.aspx?ID=77"));
        Assert.Equal($"/thoi-su/bai-nhap-{id}.html", await TargetAsync($"/tin/{id}"));
        Assert.Null(await TargetAsync("/tin/99999"));
    }

    [Fact]
    public async Task An_id_of_the_older_site_is_found_in_capitals_too_and_its_own_spelling_first()
    {
        var lower = await PublishedAsync("Thường", "50fa1b");
        await SaveAsync("/tin/{hex}", "ma={hex}");
        Assert.Equal($"/thoi-su/thuong-{lower}.html", await TargetAsync("/tin/50FA1B"));
        Assert.Equal($"/thoi-su/thuong-{lower}.html", await TargetAsync("/tin/50fa1b"));
        if (Kind == TestDatabaseKind.Sqlite)
        {
            var upper = await PublishedAsync("Hoa", "50FA1B");

            Assert.Equal($"/thoi-su/hoa-{upper}.html", await TargetAsync("/tin/50FA1B"));
            Assert.Equal($"/thoi-su/thuong-{lower}.html", await TargetAsync("/tin/50fa1b"));
        }
    }

    [Fact]
    public async Task A_pattern_of_nothing_but_parts_may_lead_to_pages_that_are_there()
    {
        var id = await PublishedAsync("Một");
        Assert.True((await SaveAsync("/{section}/{sub}", "/{sub}")).Done);

        Assert.Equal("/thoi-su", await TargetAsync("/tin-tuc/thoi-su"));
        Assert.Null(await TargetAsync("/tin-tuc/khong-co"));
        Assert.Null(await TargetAsync($"/thoi-su/mot-{id}.html"));
    }

    [Fact]
    public async Task A_withdrawn_article_is_not_found_by_any_pattern()
    {
        var id = await PublishedAsync("Bài gỡ", "78");
        await SaveAsync("/tin/{slug}", "slug={slug}", 1);
        await SaveAsync("/so/{id}", "ma={id}", 2);
        await Newsroom.DoneAsync(id, (d, version) => d.WithdrawAsync(id, version, "Sai", TestNewsroom.Chief, Ct));

        Assert.Null(await TargetAsync("/tin/bai-go"));
        Assert.Null(await TargetAsync("/so/78"));
    }

    [Fact]
    public async Task Patterns_are_tried_in_their_order_and_redirects_before_them()
    {
        await Newsroom.CategoryAsync("Văn hóa");
        await Newsroom.CategoryAsync("Thể thao");
        await SaveAsync("/cu/{section}/{rest}", "/{section}", 2);
        await SaveAsync("/cu/the-thao/{rest}", "/bong-da", 1);
        await SaveAsync("/cu/the-thao/{slug}", "/the-thao", 3);
        await Newsroom.AskAsync((IRedirectDesk desk) => desk.SaveAsync(
            new RedirectDraft("/bong-da", "/van-hoa"), null, TestNewsroom.Chief, Ct));
        await Newsroom.AskAsync((IRedirectDesk desk) => desk.SaveAsync(
            new RedirectDraft("/cu/the-thao/1", "/rieng"), null, TestNewsroom.Chief, Ct));

        Assert.Equal("/van-hoa", await TargetAsync("/cu/van-hoa/a/b"));
        Assert.Equal("/van-hoa", await TargetAsync("/cu/the-thao/x"));
        Assert.Equal("/rieng", await TargetAsync("/cu/the-thao/1"));
        Assert.Null(await TargetAsync("/van-hoa/cu"));
        var all = await Newsroom.AskAsync((IRedirectPatterns patterns) => patterns.AllAsync(Ct));
        Assert.Equal([1, 2, 3], all.Select(pattern => pattern.Position));
    }

    [Fact]
    public async Task A_pattern_leads_to_a_page_that_is_there_and_never_to_another_pattern_or_in_a_circle()
    {
        await Newsroom.CategoryAsync("Thời sự");
        await SaveAsync("/mot/{rest}", "/hai/{rest}", 1);
        await SaveAsync("/hai/{rest}", "/thoi-su", 2);
        await SaveAsync("/ba/{rest}", "/bon/{rest}", 3);
        await SaveAsync("/bon/{rest}", "/ba/{rest}", 4);
        await SaveAsync("/nam/{section}", "/{section}", 5);

        Assert.Null(await TargetAsync("/mot/x"));
        Assert.Equal("/thoi-su", await TargetAsync("/hai/x"));
        Assert.Null(await TargetAsync("/ba/x"));
        Assert.Null(await TargetAsync("/bon/x"));
        Assert.Equal("/thoi-su", await TargetAsync("/nam/thoi-su"));
        Assert.Null(await TargetAsync("/nam/khong-co"));
    }

    [Fact]
    public async Task A_pattern_is_checked_stored_once_changed_and_removed()
    {
        Assert.Equal("PatternPathInvalid", Assert.Single((await SaveAsync("cu/{id}", "id={id}")).Reasons).Code);
        Assert.Equal("TargetNamesNoPart", Assert.Single((await SaveAsync("/cu/{id}", "id=5")).Reasons).Code);
        Assert.True((await SaveAsync("/cu/{id}", "id={id}")).Done);
        Assert.Equal("PatternTaken", Assert.Single((await SaveAsync("/cu/{id}", "ma={id}")).Reasons).Code);

        var row = Assert.Single(await Newsroom.AskAsync((IRedirectPatterns all) => all.AllAsync(Ct)));
        Assert.True((await Newsroom.AskAsync((IRedirectPatterns all) =>
            all.SaveAsync(row with { Target = "ma={id}" }, TestNewsroom.Chief, Ct))).Done);
        Assert.True((await Newsroom.AskAsync(
            (IRedirectPatterns all) => all.RemoveAsync(row.Id, TestNewsroom.Chief, Ct))).Done);
        Assert.Empty(await Newsroom.AskAsync((IRedirectPatterns all) => all.AllAsync(Ct)));
    }
}

public sealed class RedirectPatternsOnSqlite() : RedirectPatternsContract(TestDatabaseKind.Sqlite);

public sealed class RedirectPatternsOnSqlServer() : RedirectPatternsContract(TestDatabaseKind.SqlServer);
