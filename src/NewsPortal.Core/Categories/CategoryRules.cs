using NewsPortal.Core.Common;

namespace NewsPortal.Core.Categories;

public static class CategoryRules
{
    public const int NameLength = 100;

    /// <summary>Reasons not to save <paramref name="category"/> into <paramref name="tree"/>.</summary>
    public static IReadOnlyList<Reason> Check(Category category, CategoryTree tree)
    {
        var reasons = NameAndSlug.Check(category.Name, category.Slug, NameLength);
        reasons.Limit(nameof(category.Description), category.Description);
        if (PortalPaths.ReservedWords.Contains(category.Slug))
        {
            reasons.Add(new Reason(nameof(category.Slug), "SlugReserved", category.Slug));
        }

        if (tree.FindBySlug(category.Slug) is { } other && other.Id != category.Id)
        {
            reasons.Add(new Reason(nameof(category.Slug), "SlugTaken", other.Name));
        }

        if (category.ParentId is { } parentId && !MayStandUnder(category, tree.Find(parentId), tree))
        {
            reasons.Add(new Reason(nameof(category.ParentId), "ParentInvalid"));
        }

        return reasons;
    }

    private static bool MayStandUnder(Category category, Category? parent, CategoryTree tree) =>
        parent is { ParentId: null } && parent.Id != category.Id
        && (category.Id == 0 || !tree.ChildrenOf(category.Id).Any());
}
