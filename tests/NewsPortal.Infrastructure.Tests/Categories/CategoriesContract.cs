using NewsPortal.Core.Articles;
using NewsPortal.Core.Categories;
using NewsPortal.Core.Common;
using NewsPortal.Infrastructure.Tests.Database;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Categories;

public abstract class CategoriesContract(TestDatabaseKind kind) : ContractTests(kind)
{
    private Task<SaveResult> SaveAsync(Category category) =>
        Newsroom.AskAsync((ICategories categories) => categories.SaveAsync(category, TestNewsroom.Chief, Ct));

    private Task<SaveResult> RemoveAsync(int id, long version) =>
        Newsroom.AskAsync((ICategories categories) => categories.RemoveAsync(id, version, TestNewsroom.Chief, Ct));

    private Task<CategoryTree> TreeAsync() => Newsroom.AskAsync((ICategories categories) => categories.TreeAsync(Ct));

    [Fact]
    public async Task The_tree_has_roots_and_children_in_the_order_of_their_positions()
    {
        await SaveAsync(new Category { Name = "Kinh tế", Slug = "kinh-te", Position = 2 });
        await SaveAsync(new Category { Name = "Xã hội", Slug = "xa-hoi", Position = 1 });
        await SaveAsync(new Category { Name = "Việc làm", Slug = "viec-lam", ParentId = 2, Position = 2 });
        await SaveAsync(new Category { Name = "Giáo dục", Slug = "giao-duc", ParentId = 2, Position = 1 });

        var tree = await TreeAsync();

        Assert.Equal(["Xã hội", "Giáo dục", "Việc làm", "Kinh tế"], tree.InOrder().Select(c => c.Name));
    }

    [Theory]
    [InlineData("", "xa-hoi-2", null, "Name", "NameRequired")]
    [InlineData("Mới", "Xã hội", null, "Slug", "SlugInvalid")]
    [InlineData("Mới", "su-kien", null, "Slug", "SlugReserved")]
    [InlineData("Mới", "viec-lam", null, "Slug", "SlugTaken")]
    [InlineData("Mới", "moi", 2, "ParentId", "ParentInvalid")]
    [InlineData("Mới", "moi", 404, "ParentId", "ParentInvalid")]
    public async Task What_breaks_a_rule_is_refused_by_its_field(
        string name, string slug, int? parentId, string field, string code)
    {
        var root = await Newsroom.CategoryAsync("Xã hội");
        await Newsroom.CategoryAsync("Việc làm", root);

        var result = await SaveAsync(new Category { Name = name, Slug = slug, ParentId = parentId });

        Assert.Equal([(field, code)], result.Reasons.Select(r => (r.Field, r.Code)));
        Assert.Equal(2, (await TreeAsync()).All.Count);
    }

    [Fact]
    public async Task A_category_with_children_stays_a_root()
    {
        var parent = await Newsroom.CategoryAsync("Xã hội");
        await Newsroom.CategoryAsync("Việc làm", parent);
        var other = await Newsroom.CategoryAsync("Kinh tế");

        var result = await SaveAsync(
            new Category { Id = parent, Name = "Xã hội", Slug = "xa-hoi", ParentId = other, Version = 1 });

        Assert.Equal(["ParentInvalid"], result.Reasons.Select(r => r.Code));
    }

    [Fact]
    public async Task A_stale_version_overwrites_nothing()
    {
        var id = await Newsroom.CategoryAsync("Xã hội");
        var mine = await SaveAsync(new Category { Id = id, Name = "Đời sống", Slug = "xa-hoi", Version = 1 });
        var yours = await SaveAsync(new Category { Id = id, Name = "Pháp luật", Slug = "xa-hoi", Version = 1 });

        Assert.Equal((true, 2L), (mine.Done, mine.Version));
        Assert.True(yours.Conflict);
        Assert.Equal("Đời sống", (await TreeAsync()).Find(id)!.Name);
    }

    [Fact]
    public async Task Of_two_new_ones_with_one_slug_at_the_same_moment_one_is_saved()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ =>
            Task.Run(() => SaveAsync(new Category { Name = "Xã hội", Slug = "xa-hoi" }), Ct)));

        Assert.Single(results, r => r.Done);
        Assert.Single((await TreeAsync()).All);
    }

    [Fact]
    public async Task New_ones_at_the_same_moment_are_all_saved_and_a_taken_slug_is_named()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(i =>
            Task.Run(() => SaveAsync(new Category { Name = $"Mục {i}", Slug = $"muc-{i / 2}" }), Ct)));

        Assert.Equal(2, results.Count(r => r.Done));
        Assert.Equal(["SlugTaken", "SlugTaken"], results.SelectMany(r => r.Reasons).Select(r => r.Code));
    }

    [Fact]
    public async Task One_that_a_live_article_still_shows_is_not_removed()
    {
        var (here, there) = (await Newsroom.CategoryAsync("Xã hội"), await Newsroom.CategoryAsync("Pháp luật"));
        var id = await Newsroom.PublishedAsync(new ArticleContent { CategoryId = here });
        await Newsroom.ChangedAsync(id, content => content with { CategoryId = there });

        Assert.Equal(["CategoryInUse"], (await RemoveAsync(here, 1)).Reasons.Select(r => r.Code));
    }

    [Fact]
    public async Task One_with_articles_or_children_is_not_removed()
    {
        var parent = await Newsroom.CategoryAsync("Xã hội");
        var child = await Newsroom.CategoryAsync("Việc làm", parent);
        await Newsroom.DraftAsync(new ArticleContent { CategoryId = child });

        foreach (var id in new[] { parent, child })
        {
            Assert.Equal(["CategoryInUse"], (await RemoveAsync(id, 1)).Reasons.Select(r => r.Code));
        }
    }

    [Fact]
    public async Task An_empty_one_is_removed_unless_somebody_changed_it_meanwhile()
    {
        var id = await Newsroom.CategoryAsync("Xã hội");

        Assert.True((await RemoveAsync(id, 7)).Conflict);
        Assert.True((await RemoveAsync(id, 1)).Done);
        Assert.Empty((await TreeAsync()).All);
    }
}

public sealed class CategoriesOnSqlite() : CategoriesContract(TestDatabaseKind.Sqlite);

public sealed class CategoriesOnSqlServer() : CategoriesContract(TestDatabaseKind.SqlServer);
