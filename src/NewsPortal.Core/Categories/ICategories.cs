using NewsPortal.Core.Common;
using NewsPortal.Core.Users;

namespace NewsPortal.Core.Categories;

public interface ICategories
{
    Task<CategoryTree> TreeAsync(CancellationToken ct);

    /// <summary>
    /// Adds (Id 0) or changes a category after CategoryRules; a changed slug leaves a redirect. A new parent moves its
    /// live articles to the lists of that parent.
    /// </summary>
    Task<SaveResult> SaveAsync(Category category, Staff by, CancellationToken ct);

    /// <summary>Refused while articles or children are in it.</summary>
    Task<SaveResult> RemoveAsync(int id, long version, Staff by, CancellationToken ct);
}
