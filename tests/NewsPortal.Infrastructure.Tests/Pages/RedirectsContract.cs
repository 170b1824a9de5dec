using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Categories;
using NewsPortal.Core.Common;
using NewsPortal.Core.Pages;
using NewsPortal.Core.Tags;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Infrastructure.Tests.Database;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Pages;

public abstract class RedirectsContract(TestDatabaseKind kind) : ContractTests(kind)
{
    private Task<string?> FindAsync(string path) =>
        Newsroom.AskAsync((IRedirects redirects) => redirects.FindAsync(path, Ct));

    private async Task LeadsAsync(params (string From, string? To)[] expected)
    {
        foreach (var (from, to) in expected)
        {
            Assert.Equal((from, to), (from, await FindAsync(from)));
        }
    }

    private async Task RenameAsync(int id, params string[] slugs)
    {
        foreach (var slug in slugs)
        {
            await Newsroom.AskAsync(async (ICategories categories) =>
            {
                var category = (await categories.TreeAsync(Ct)).Find(id)!;
                category.Slug = slug;
                return await categories.SaveAsync(category, TestNewsroom.Chief, Ct);
            });
        }
    }

    [Fact]
    public async Task A_page_that_never_moved_has_none()
    {
        var id = await Newsroom.CategoryAsync("a");
        await RenameAsync(id, "a");

        Assert.Null(await FindAsync("/a"));
    }

    [Fact]
    public async Task A_chain_of_renames_leads_to_the_end_in_one_step()
    {
        await RenameAsync(await Newsroom.CategoryAsync("a"), "b", "c", "d");

        await LeadsAsync(("/a", "/d"), ("/b", "/d"), ("/c", "/d"), ("/d", null));
    }

    [Fact]
    public async Task A_name_taken_back_leads_nowhere_and_the_others_lead_to_it()
    {
        await RenameAsync(await Newsroom.CategoryAsync("a"), "b", "c", "a");

        await LeadsAsync(("/a", null), ("/b", "/a"), ("/c", "/a"));
    }

    [Fact]
    public async Task Back_and_forth_makes_no_circle()
    {
        await RenameAsync(await Newsroom.CategoryAsync("a"), "b", "a", "b", "a", "b");

        await LeadsAsync(("/a", "/b"), ("/b", null));
    }

    [Fact]
    public async Task A_category_that_is_no_more_leaves_its_readers_to_its_parent_or_the_home_page()
    {
        var root = await Newsroom.CategoryAsync("a");
        var child = await Newsroom.CategoryAsync("b", root);
        await RenameAsync(child, "c");
        await RemoveAsync(child);
        await LeadsAsync(("/b", "/a"), ("/c", "/a"));

        await RemoveAsync(root);

        await LeadsAsync(("/a", "/"), ("/b", "/"), ("/c", "/"));
    }

    [Fact]
    public async Task A_renamed_tag_leads_on_and_so_do_its_feeds()
    {
        await Newsroom.PublishedAsync(
            new ArticleContent { CategoryId = await Newsroom.CategoryAsync("a") }, "Hà Nội", "Huế");
        var ids = await Newsroom.AskAsync((ITags tags) => tags.EnsureAsync(["Hà Nội", "Huế"], Ct));
        Task<SaveResult> RenameTagAsync(string seen, string name, string slug) => Newsroom.AskAsync(
            (ITags tags) => tags.RenameAsync(ids[0], seen, name, slug, TestNewsroom.Chief, Ct));

        Assert.True((await RenameTagAsync("Hà Nội", "Thủ đô Hà Nội", "thu-do")).Done);
        Assert.True((await RenameTagAsync("Hà Nội", "x", "x")).Conflict);
        Assert.Equal("SlugTaken", Assert.Single((await RenameTagAsync("Thủ đô Hà Nội", "huế", "y")).Reasons).Code);

        await LeadsAsync(
            ("/tu-khoa/ha-noi", "/tu-khoa/thu-do"), ("/tu-khoa/ha-noi.rss", "/tu-khoa/thu-do.rss"),
            ("/tu-khoa/ha-noi.atom", "/tu-khoa/thu-do.atom"));
        var page = await Newsroom.AskAsync((ITags tags) => tags.PageAsync("thủ", 1, 10, Ct));
        Assert.Equal("Thủ đô Hà Nội", Assert.Single(page).Name);
    }

    private async Task RemoveAsync(int id) => Assert.True((await Newsroom.AskAsync(async (ICategories categories) =>
    {
        var category = (await categories.TreeAsync(Ct)).Find(id)!;
        return await categories.RemoveAsync(id, category.Version, TestNewsroom.Chief, Ct);
    })).Done);

    [Fact]
    public async Task An_address_that_another_page_takes_over_belongs_to_that_page()
    {
        await RenameAsync(await Newsroom.CategoryAsync("a"), "b");
        await Newsroom.CategoryAsync("a");

        Assert.Null(await FindAsync("/a"));
    }
}

public sealed class RedirectsOnSqlite() : RedirectsContract(TestDatabaseKind.Sqlite)
{
    private readonly StatementLog _statements = new();
    private ServiceProvider _node = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _node = OtherNode(services => services.ConfigureDbContext<SqliteNewsDbContext>(
            builder => builder.AddInterceptors(_statements)));
    }

    private async Task<string?> ByQueryAsync(string address)
    {
        await using var scope = _node.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<IRedirects>()
            .FindByQueryAsync(OldAddress.Read(address)!, Ct))?.Path;
    }

    private Task<SaveResult> AddAsync(string from, string to) => Newsroom.AskAsync((IRedirectDesk desk) =>
        desk.SaveAsync(new RedirectDraft(from, to), null, TestNewsroom.Chief, Ct));

    [Fact]
    public async Task Queries_that_no_redirect_has_cost_readers_of_live_pages_nothing()
    {
        await Newsroom.CategoryAsync("Thể thao");
        await AddAsync("/?p=7", "/the-thao");
        await Newsroom.AskAsync((IRedirectPatterns all) =>
            all.SaveAsync(new PatternRow(0, "/the-thao?bai={id}", "id={id}", 1), TestNewsroom.Chief, Ct));
        Assert.Equal("/the-thao", await ByQueryAsync("/?p=7&utm_source=zalo"));
        var asked = _statements.Count;

        foreach (var other in new[]
        {
            "/", "/?utm_source=zalo&fbclid=x", "/?q=7", "/?p=7&q=1", "/the-thao?p=7", "/the-thao?bai=x", "/?trang=2",
        })
        {
            Assert.Null(await ByQueryAsync(other));
        }

        Assert.Equal(asked, _statements.Count);
        Assert.Null(await ByQueryAsync("/?p=8"));
        Assert.NotEqual(asked, _statements.Count);
    }

    [Fact]
    public async Task What_another_node_writes_is_known_once_it_has_been_told()
    {
        await Newsroom.CategoryAsync("Thể thao");
        Assert.Null(await ByQueryAsync("/?p=7"));
        await AddAsync("/?p=7", "/the-thao");
        Assert.Null(await ByQueryAsync("/?p=7"));

        await _node.DeliverOutboxAsync(Ct);

        Assert.Equal("/the-thao", await ByQueryAsync("/?p=7"));
        await Newsroom.AskAsync((IRedirectDesk desk) => desk.RemoveAsync("/?p=7", TestNewsroom.Chief, Ct));
        Assert.Null(await ByQueryAsync("/?p=7"));
    }

    [Fact]
    public async Task A_database_that_was_away_when_first_asked_is_asked_again()
    {
        await Newsroom.CategoryAsync("Thể thao");
        await AddAsync("/?p=7", "/the-thao");
        _statements.Failure = new TimeoutException();
        await Assert.ThrowsAsync<TimeoutException>(() => ByQueryAsync("/?p=7"));

        _statements.Failure = null;

        Assert.Equal("/the-thao", await ByQueryAsync("/?p=7"));
    }
}

public sealed class RedirectsOnSqlServer() : RedirectsContract(TestDatabaseKind.SqlServer);
