namespace NewsPortal.Core.Pages;

/// <summary>Where an old address leads.</summary>
/// <param name="Path">Of this site; never itself an old address.</param>
/// <param name="FromPath">Key of the redirect that leads there; null when a pattern does.</param>
/// <param name="PatternId">Of the pattern that leads there; null when a redirect does.</param>
/// <param name="KeepsQuery">False where the query said what was to be shown, and has been answered.</param>
public sealed record Redirection(string Path, string? FromPath, int? PatternId, bool KeepsQuery);

/// <summary>Old addresses that lead on. Chains are flattened when written: one 301 reaches the end.</summary>
public interface IRedirects
{
    /// <summary>
    /// Where an address without a page leads now: by a redirect, else as the feed of a page that moved, else by the
    /// first pattern that finds something; null when nowhere.
    /// </summary>
    /// <param name="address">As it was asked for.</param>
    Task<Redirection?> FindAsync(OldAddress address, CancellationToken ct);

    /// <summary>
    /// By a redirect or pattern whose query says what is shown, as in <c>/?p=123</c>: what may stand before a live
    /// page. Where no redirect and no pattern has this shape the database is not asked.
    /// </summary>
    Task<Redirection?> FindByQueryAsync(OldAddress address, CancellationToken ct);

    /// <summary>By a redirect of just this address: what may stand before a withdrawn article.</summary>
    Task<Redirection?> FindExactAsync(OldAddress address, CancellationToken ct);
}
