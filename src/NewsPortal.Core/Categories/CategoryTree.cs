namespace NewsPortal.Core.Categories;

/// <summary>All categories, in the order of their positions.</summary>
public sealed class CategoryTree(IEnumerable<Category> categories)
{
    private readonly List<Category> _all = [.. categories.OrderBy(c => c.Position).ThenBy(c => c.Id)];

    public IReadOnlyList<Category> All => _all;
    public IEnumerable<Category> Roots => _all.Where(c => c.ParentId is null);

    public IEnumerable<Category> ChildrenOf(int id) => _all.Where(c => c.ParentId == id);
    public Category? Find(int id) => _all.Find(c => c.Id == id);
    public Category? FindBySlug(string slug) => _all.Find(c => c.Slug == slug);
    public Category? ParentOf(Category category) => category.ParentId is { } id ? Find(id) : null;

    /// <summary>The category and its parent, if any: whose lists an article of it stands in.</summary>
    public IEnumerable<Category> WithAncestors(int id)
    {
        for (var category = Find(id); category is not null; category = ParentOf(category))
        {
            yield return category;
        }
    }

    /// <summary>Roots each followed by its children: the order of a select box.</summary>
    public IEnumerable<Category> InOrder() => Roots.SelectMany(r => ChildrenOf(r.Id).Prepend(r));
}
