using NewsPortal.Core.Categories;
using NewsPortal.Core.Common;
using Xunit;

namespace NewsPortal.Core.Tests.Categories;

public sealed class CategoryRulesTests
{
    private static readonly CategoryTree Tree = new(
    [
        new Category { Id = 1, Name = "Kinh tế", Slug = "kinh-te" },
        new Category { Id = 2, Name = "Nông nghiệp", Slug = "nong-nghiep", ParentId = 1 },
        new Category { Id = 3, Name = "Xã hội", Slug = "xa-hoi" },
    ]);

    private static List<string> Codes(int id, string name, string slug, int? parent) =>
        [.. CategoryRules.Check(new Category { Id = id, Name = name, Slug = slug, ParentId = parent }, Tree)
            .Select(r => r.Code)];

    [Fact]
    public void A_good_category_passes() => Assert.Empty(Codes(0, "Du lịch", "du-lich", 3));

    [Fact]
    public void No_category_takes_an_address_of_the_site() =>
        Assert.All(PortalPaths.ReservedWords.Where(w => !w.Contains('.', StringComparison.Ordinal)), word =>
            Assert.Equal(["SlugReserved"], Codes(0, "Tên", word, null)));

    [Fact]
    public void Slugs_are_unique_over_the_whole_tree() =>
        Assert.Equal(["SlugTaken"], Codes(0, "Khác", "nong-nghiep", null));

    [Fact]
    public void A_category_may_keep_its_own_slug() => Assert.Empty(Codes(2, "Nông nghiệp mới", "nong-nghiep", 1));

    [Theory]
    [InlineData(0, 2)]
    [InlineData(0, 99)]
    [InlineData(1, 3)]
    [InlineData(3, 3)]
    public void The_tree_is_two_levels_deep(int id, int parent) =>
        Assert.Contains(
            "ParentInvalid", Codes(id, "Tên", id switch { 1 => "kinh-te", 3 => "xa-hoi", _ => "ten" }, parent));
}
