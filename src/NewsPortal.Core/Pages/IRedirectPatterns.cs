using NewsPortal.Core.Common;
using NewsPortal.Core.Users;

namespace NewsPortal.Core.Pages;

/// <summary>A pattern as typed and stored; Id 0 for a new one.</summary>
/// <param name="Position">Patterns are tried in this order.</param>
/// <param name="LastHitAt">UTC; null when it never led anybody on.</param>
public sealed record PatternRow(
    int Id, string Pattern, string Target, int Position, long Hits = 0, DateTime? LastHitAt = null);

/// <summary>The shapes of an older site's addresses.</summary>
public interface IRedirectPatterns
{
    /// <summary>Of one installation: each is tried for every address without a page.</summary>
    const int Most = 50;

    /// <summary>In the order they are tried.</summary>
    Task<IReadOnlyList<PatternRow>> AllAsync(CancellationToken ct);

    /// <summary>Adds (Id 0) or changes, after UrlPattern and PatternTarget.</summary>
    Task<SaveResult> SaveAsync(PatternRow pattern, Staff by, CancellationToken ct);

    Task<SaveResult> RemoveAsync(int id, Staff by, CancellationToken ct);
}
