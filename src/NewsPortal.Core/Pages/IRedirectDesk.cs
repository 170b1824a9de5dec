using NewsPortal.Core.Common;
using NewsPortal.Core.Users;

namespace NewsPortal.Core.Pages;

/// <param name="CreatedAt">UTC.</param>
/// <param name="LastHitAt">UTC; null when it never led anybody on.</param>
public sealed record RedirectRow(
    string FromPath, string ToPath, RedirectOrigin Origin, DateTime CreatedAt, long Hits, DateTime? LastHitAt);

/// <param name="Words">Part of either address, or empty.</param>
/// <param name="ByHits">The most used first; otherwise the newest.</param>
public sealed record RedirectFilter(string Words, RedirectOrigin? Origin, bool ByHits, int Page);

/// <summary>What the newsroom does with old addresses.</summary>
public interface IRedirectDesk
{
    Task<PagedList<RedirectRow>> PageAsync(RedirectFilter filter, int pageSize, CancellationToken ct);

    /// <summary>All of them, by old address.</summary>
    IAsyncEnumerable<RedirectRow> AllAsync(CancellationToken ct);

    Task<RedirectRow?> FindAsync(string fromPath, CancellationToken ct);

    /// <summary>
    /// Adds a redirect, or gives the one of that old address another target. Refused by RedirectRules, where a page of
    /// ours stands at the old address, and where it would lead in a circle.
    /// </summary>
    /// <param name="seenTarget">Target the person saw; null when adding, and refused then if there is one.</param>
    Task<SaveResult> SaveAsync(RedirectDraft draft, string? seenTarget, Staff by, CancellationToken ct);

    /// <summary>True when a redirect of this old address leads to a page that readers get.</summary>
    /// <param name="from">As it was typed.</param>
    Task<bool> LeadsToPageAsync(string from, CancellationToken ct);

    Task<SaveResult> RemoveAsync(string fromPath, Staff by, CancellationToken ct);

    /// <summary>Takes the lines of a file, in one transaction: all, or those without a problem, or none.</summary>
    Task<RedirectImport> ImportAsync(
        IReadOnlyList<RedirectLine> lines, bool leaveOutBad, Staff by, CancellationToken ct);

    /// <summary>Adds what was counted on this node.</summary>
    Task AddHitsAsync(RedirectHits hits, CancellationToken ct);
}
