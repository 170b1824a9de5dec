using NewsPortal.Core.Categories;
using NewsPortal.Core.Pages;
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
    public async Task An_address_that_another_page_takes_over_belongs_to_that_page()
    {
        await RenameAsync(await Newsroom.CategoryAsync("a"), "b");
        await Newsroom.CategoryAsync("a");

        Assert.Null(await FindAsync("/a"));
    }
}

public sealed class RedirectsOnSqlite() : RedirectsContract(TestDatabaseKind.Sqlite);

public sealed class RedirectsOnSqlServer() : RedirectsContract(TestDatabaseKind.SqlServer);
