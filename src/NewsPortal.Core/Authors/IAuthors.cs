using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Users;

namespace NewsPortal.Core.Authors;

public interface IAuthors
{
    Task<Author?> FindBySlugAsync(string slug, CancellationToken ct);

    /// <summary>All of them, by name in Vietnamese order (tones: ngang, huyền, hỏi, ngã, sắc, nặng).</summary>
    Task<IReadOnlyList<Author>> AllAsync(CancellationToken ct);

    /// <summary>Who signed a live article, the <paramref name="count"/> who did last, by name.</summary>
    Task<IReadOnlyList<NamedLink>> LinksAsync(int count, CancellationToken ct);

    Task<Author?> FindAsync(int id, CancellationToken ct);

    /// <summary>Adds (Id 0) or changes; a changed slug leaves a redirect.</summary>
    Task<SaveResult> SaveAsync(Author author, Staff by, CancellationToken ct);
}
