using NewsPortal.Core.Articles;
using NewsPortal.Core.Categories;
using NewsPortal.Core.Common;
using NewsPortal.Core.Pages;
using NewsPortal.Infrastructure.Tests.Database;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Pages;

public abstract class RedirectDeskContract(TestDatabaseKind kind) : ContractTests(kind)
{
    private Task<SaveResult> SaveAsync(string from, string to, string? seen = null) => Newsroom.AskAsync(
        (IRedirectDesk desk) => desk.SaveAsync(new RedirectDraft(from, to), seen, TestNewsroom.Chief, Ct));

    private Task<RedirectImport> ImportAsync(string csv, bool leaveOutBad = false) => Newsroom.AskAsync(
        (IRedirectDesk desk) => desk.ImportAsync(RedirectFile.Lines(csv), leaveOutBad, TestNewsroom.Chief, Ct));

    private async Task<string?> TargetAsync(string from, string query = "") =>
        (await Newsroom.AskAsync((IRedirects all) => all.FindAsync(new OldAddress(from, query), Ct)))?.Path;

    private async Task<IReadOnlyList<RedirectRow>> RowsAsync(RedirectFilter? filter = null) =>
        [.. await Newsroom.AskAsync((IRedirectDesk desk) =>
            desk.PageAsync(filter ?? new RedirectFilter("", null, false, 1), 50, Ct))];

    [Fact]
    public async Task A_redirect_is_added_changed_and_removed()
    {
        Assert.True((await SaveAsync("/Cu/Bai.htm", "/a")).Done);
        Assert.Equal("/a", await TargetAsync("/cu/bai.html"));
        Assert.Equal("RedirectTaken", Assert.Single((await SaveAsync("/cu/bai.html", "/b")).Reasons).Code);

        Assert.True((await SaveAsync("/cu/bai.html", "/b", seen: "/a")).Done);
        Assert.True((await SaveAsync("/cu/bai.html", "/c", seen: "/a")).Conflict);
        Assert.Equal("/b", await TargetAsync("/cu/bai.html"));
        Assert.Equal(RedirectOrigin.Manual, Assert.Single(await RowsAsync()).Origin);

        Assert.True((await Newsroom.AskAsync(
            (IRedirectDesk desk) => desk.RemoveAsync("/cu/bai.html", TestNewsroom.Chief, Ct))).Done);
        Assert.Null(await TargetAsync("/cu/bai.html"));
    }

    [Fact]
    public async Task Chains_are_flattened_and_circles_refused()
    {
        await SaveAsync("/a", "/b");
        await SaveAsync("/b", "/c");

        Assert.Equal("/c", await TargetAsync("/a"));
        Assert.Equal("RedirectCircle", Assert.Single((await SaveAsync("/c", "/a")).Reasons).Code);
    }

    [Fact]
    public async Task What_is_a_page_needs_no_redirect()
    {
        var category = await Newsroom.CategoryAsync("Thời sự");
        var flood = await Newsroom.EventAsync("Lũ");
        await Newsroom.AuthorAsync("Lan");
        var article = await Newsroom.PublishedAsync(
            new ArticleContent { Headline = "Giá xăng", CategoryId = category, EventIds = [flood] }, "Huế");
        string[] live =
        [
            "/", "/thoi-su", "/su-kien/lu", "/tac-gia/lan", "/tu-khoa/hue", $"/thoi-su/gia-xang-{article}.html",
            "/rss/thoi-su.rss", "/tim-kiem",
        ];

        foreach (var from in live)
        {
            var saved = await SaveAsync(from, "/x");

            Assert.Equal((from, "RedirectFromLive"), (from, string.Concat(saved.Reasons.Select(r => r.Code))));
        }
    }

    [Fact]
    public async Task An_old_address_that_only_ends_in_an_articles_number_is_no_page_of_ours()
    {
        var category = await Newsroom.CategoryAsync("Thời sự");
        var id = await Newsroom.PublishedAsync(new ArticleContent { Headline = "Giá xăng", CategoryId = category });

        Assert.True((await SaveAsync($"/thoi-su/gia-vang-{id}.html", "/x")).Done);
        Assert.True((await SaveAsync($"/kinh-te/gia-xang-{id}.html", "/y")).Done);
        Assert.Equal("/x", await TargetAsync($"/thoi-su/gia-vang-{id}.html"));
        Assert.Equal("/y", await TargetAsync($"/kinh-te/gia-xang-{id}.html"));
    }

    [Fact]
    public async Task A_query_may_say_what_was_shown()
    {
        await SaveAsync("/default.aspx?tabid=45", "/a");
        await SaveAsync("/tin.aspx?id=7", "/c");
        await SaveAsync("/tin.aspx", "/b");

        Assert.Equal("/a", await TargetAsync("/Default.aspx", "?TabId=45&utm_source=zalo"));
        Assert.Null(await TargetAsync("/default.aspx", "?tabid=46"));
        Assert.Equal("/c", await TargetAsync("/tin.aspx", "?fbclid=x&id=7"));
        Assert.Equal("/b", await TargetAsync("/tin.aspx", "?id=8"));
    }

    [Fact]
    public async Task A_redirect_to_an_article_follows_it_wherever_it_goes()
    {
        var category = await Newsroom.CategoryAsync("a");
        var id = await Newsroom.PublishedAsync(new ArticleContent { Headline = "Cũ", CategoryId = category });
        await SaveAsync("/bai-cu", $"/a/cu-{id}.html");
        await Newsroom.ChangedAsync(id, c => c with { Slug = "moi" });
        await Newsroom.DoneAsync(id, (desk, version) => desk.UpdateAsync(id, version, TestNewsroom.Chief, Ct));
        await Newsroom.AskAsync(async (ICategories categories) =>
        {
            var renamed = (await categories.TreeAsync(Ct)).Find(category)!;
            renamed.Slug = "b";
            return await categories.SaveAsync(renamed, TestNewsroom.Chief, Ct);
        });

        Assert.Equal($"/b/moi-{id}.html", await TargetAsync("/bai-cu"));
    }

    [Fact]
    public async Task A_file_is_taken_whole_flattened_and_tells_what_it_did()
    {
        await SaveAsync("/c", "/d");
        var report = await ImportAsync("from,to\n/a,/b\n/b,/c\n/c,/d\nhttps://baocu.vn/x?utm_source=y,/d\n/a,/c");

        Assert.Empty(report.Problems);
        Assert.Equal((3, 0, 2), (report.Added, report.Changed, report.Unchanged));
        Assert.Equal("/d", await TargetAsync("/a"));
        Assert.Equal("/d", await TargetAsync("/x"));
        Assert.Equal(3, (await RowsAsync(new RedirectFilter("", RedirectOrigin.Import, false, 1))).Count);
    }

    [Fact]
    public async Task Bad_lines_are_named_and_nothing_is_written_unless_they_are_to_be_left_out()
    {
        await Newsroom.CategoryAsync("Thời sự");
        const string Csv = "/a,/b\n/b,/a\n/x,https://evil.example/\n/thoi-su,/b\n/a,/z\nxyz,/b\n/s,/s/";

        var refused = await ImportAsync(Csv);

        Assert.Equal(
            [
                (2, "RedirectCircle"), (3, "RedirectToForeign"), (4, "RedirectFromLive"), (5, "RedirectTwice"),
                (6, "AddressInvalid"), (7, "RedirectToItself"),
            ],
            refused.Problems.Select(p => (p.Line, p.Reason.Code)));
        Assert.Empty(await RowsAsync());

        var taken = await ImportAsync(Csv, leaveOutBad: true);

        Assert.Equal((1, 6), (taken.Added, taken.Problems.Count));
        Assert.Equal("/a", Assert.Single(await RowsAsync()).FromPath);
    }

    [Fact]
    public async Task Hits_are_added_up_and_shown()
    {
        await SaveAsync("/a", "/x");
        await SaveAsync("/b", "/x");
        var hits = new RedirectHits();
        var at = TestNewsroom.Start.UtcDateTime;
        foreach (var _ in Enumerable.Range(0, 3))
        {
            hits.Count(new Redirection("/x", "/b", null, true), at);
        }

        foreach (var _ in Enumerable.Range(0, 2))
        {
            var taken = hits.Take();
            await Newsroom.AskAsync(async (IRedirectDesk desk) =>
            {
                await desk.AddHitsAsync(taken, Ct);
                return true;
            });
            Assert.Empty(taken.Counts);
            hits.Count(new Redirection("/x", "/b", null, true), at.AddMinutes(1));
        }

        var row = (await RowsAsync(new RedirectFilter("", null, ByHits: true, 1)))[0];
        Assert.Equal(("/b", 4L, at.AddMinutes(1)), (row.FromPath, row.Hits, row.LastHitAt));
    }

    [Fact]
    public async Task The_list_is_searched_and_paged()
    {
        await ImportAsync(string.Join('\n', Enumerable.Range(1, 7).Select(i => $"/cu/{i},/moi/{i % 2}")));

        var page = await Newsroom.AskAsync(
            (IRedirectDesk desk) => desk.PageAsync(new RedirectFilter("MOI/1", null, false, 2), 3, Ct));

        Assert.Equal(4, page.TotalItemCount);
        Assert.Equal("/cu/7", Assert.Single(page).FromPath);
        Assert.Equal(7, await Newsroom.AskAsync(
            async (IRedirectDesk desk) => await desk.AllAsync(Ct).CountAsync(Ct)));
    }
}

public sealed class RedirectDeskOnSqlite() : RedirectDeskContract(TestDatabaseKind.Sqlite);

public sealed class RedirectDeskOnSqlServer() : RedirectDeskContract(TestDatabaseKind.SqlServer);
