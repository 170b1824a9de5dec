using NewsPortal.Core.Common;
using NewsPortal.Core.Users;

namespace NewsPortal.Core.Authors;

public interface IAuthors
{
    Task<Author?> FindBySlugAsync(string slug, CancellationToken ct);

    /// <summary>All of them, by name in Vietnamese order (tones: ngang, huyền, hỏi, ngã, sắc, nặng).</summary>
    Task<IReadOnlyList<Author>> AllAsync(CancellationToken ct);

    Task<Author?> FindAsync(int id, CancellationToken ct);

    /// <summary>Adds (Id 0) or changes; a changed slug leaves a redirect.</summary>
    Task<SaveResult> SaveAsync(Author author, Staff by, CancellationToken ct);
}
