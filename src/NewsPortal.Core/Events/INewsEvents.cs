using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Users;

namespace NewsPortal.Core.Events;

public interface INewsEvents
{
    Task<NewsEventCard?> FindBySlugAsync(string slug, CancellationToken ct);

    /// <summary>
    /// Running first, then by pinned order and newest article. Events without live articles are left out.
    /// </summary>
    Task<PagedList<NewsEventCard>> PageAsync(int page, int pageSize, CancellationToken ct);

    /// <summary>The first <paramref name="count"/> of the same, in the same order, by name only.</summary>
    Task<IReadOnlyList<NamedLink>> LinksAsync(int count, CancellationToken ct);

    /// <summary>All of them for the desk, by name in Vietnamese order.</summary>
    Task<IReadOnlyList<NewsEvent>> AllAsync(CancellationToken ct);

    Task<NewsEvent?> FindAsync(int id, CancellationToken ct);

    /// <summary>Adds (Id 0) or changes; a changed slug leaves a redirect.</summary>
    Task<SaveResult> SaveAsync(NewsEvent newsEvent, Staff by, CancellationToken ct);
}
