using NewsPortal.Core.Categories;
using NewsPortal.Core.Common;
using NewsPortal.Core.Pages;
using NewsPortal.Core.Tags;
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

public sealed class RedirectsOnSqlite() : RedirectsContract(TestDatabaseKind.Sqlite);

public sealed class RedirectsOnSqlServer() : RedirectsContract(TestDatabaseKind.SqlServer);
