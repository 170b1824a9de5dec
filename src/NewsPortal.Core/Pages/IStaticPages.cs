using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Users;

namespace NewsPortal.Core.Pages;

public interface IStaticPages
{
    Task<StaticPage?> FindBySlugAsync(string slug, CancellationToken ct);

    Task<StaticPage?> FindAsync(int id, CancellationToken ct);

    /// <summary>Names and slugs in the order of the footer.</summary>
    Task<IReadOnlyList<NamedLink>> LinksAsync(CancellationToken ct);

    /// <summary>Adds (Id 0) or changes, rendering the body; a changed slug leaves a redirect.</summary>
    Task<SaveResult> SaveAsync(StaticPage page, Staff by, CancellationToken ct);
}
