using NewsPortal.Core.Categories;
using NewsPortal.Core.Common;

namespace NewsPortal.Web.ViewModels;

/// <param name="Siblings">The children of its root: what the page offers to go on to.</param>
public sealed record CategoryViewModel(
    Category Category, Category Root, IReadOnlyList<Category> Siblings, ListPage List)
{
    /// <summary>From the root category down to this one.</summary>
    public IReadOnlyList<Crumb> Trail =>
        [.. new[] { Root, Category }.Distinct().Select(c => new Crumb(c.Name, PortalPaths.Category(c.Slug)))];

    public static CategoryViewModel Of(Category category, CategoryTree tree, ListPage list)
    {
        var root = tree.ParentOf(category) ?? category;
        return new CategoryViewModel(category, root, [.. tree.ChildrenOf(root.Id)], list with { OpensLarge = true });
    }
}
