using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Categories;
using NewsPortal.Core.Common;
using NewsPortal.Core.Outbox;
using NewsPortal.Core.Users;
using NewsPortal.Infrastructure.Common;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Infrastructure.Pages;

namespace NewsPortal.Infrastructure.Categories;

internal sealed class CategoryRepository(NewsDbContext db, NamedRows rows, CategoryMove move, Redirects redirects)
    : ICategories
{
    private static readonly NamedKind Kind =
        new("Category", OutboxKind.CategoryChanged, PortalPaths.Category, ListOwnerKind.Category);

    private CategoryTree? _tree;

    public async Task<CategoryTree> TreeAsync(CancellationToken ct) =>
        _tree ??= new CategoryTree(await db.Categories.AsNoTracking().ToListAsync(ct));

    public async Task<SaveResult> SaveAsync(Category category, Staff by, CancellationToken ct)
    {
        category.Name = VietnameseText.CleanLine(category.Name);
        category.Description = VietnameseText.CleanLine(category.Description);
        category.Slug = category.Slug.Trim();
        _tree = null;
        var tree = await TreeAsync(ct);
        var reasons = CategoryRules.Check(category, tree);
        if (reasons.Count > 0)
        {
            return SaveResult.Refused(reasons);
        }

        _tree = null;
        var oldParent = tree.Find(category.Id)?.ParentId;
        return await rows.SaveAsync(
            category, Kind, by, ct, token => move.ApplyAsync(category.Id, oldParent, category.ParentId, token));
    }

    public async Task<SaveResult> RemoveAsync(int id, long version, Staff by, CancellationToken ct)
    {
        var category = await db.Categories.FirstOrDefaultAsync(c => c.Id == id && c.Version == version, ct);
        if (category is null)
        {
            return SaveResult.Overtaken(id);
        }

        if (await db.Categories.AnyAsync(c => c.ParentId == id, ct)
            || await db.Articles.AnyAsync(a => a.CategoryId == id, ct)
            || await db.PublishedArticles.AnyAsync(a => a.CategoryId == id, ct))
        {
            return SaveResult.Refused(new Reason(string.Empty, "CategoryInUse"));
        }

        _tree = null;
        await redirects.LeaveAsync(PortalPaths.Category(category.Slug), await HeirAsync(category, ct), ct);
        return await rows.RemoveAsync(category, Kind, by, ct);
    }

    /// <summary>Where readers of a category that is no more are sent: an address never dies.</summary>
    private async Task<string> HeirAsync(Category category, CancellationToken ct) =>
        await db.Categories.Where(c => c.Id == category.ParentId).Select(c => c.Slug).FirstOrDefaultAsync(ct)
            is { } parent ? PortalPaths.Category(parent) : PortalPaths.Home;
}
