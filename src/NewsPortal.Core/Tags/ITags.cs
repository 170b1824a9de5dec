namespace NewsPortal.Core.Tags;

public interface ITags
{
    Task<Tag?> FindBySlugAsync(string slug, CancellationToken ct);

    Task<IReadOnlyList<Tag>> GetAsync(IReadOnlyList<int> ids, CancellationToken ct);

    /// <summary>
    /// Ids in the order of the names; a name without a tag gets one, its slug made unique by a number.
    /// </summary>
    Task<IReadOnlyList<int>> EnsureAsync(IReadOnlyList<string> names, CancellationToken ct);

    /// <summary>Names containing the typed text, marks folded, for completion while typing.</summary>
    Task<IReadOnlyList<string>> SuggestAsync(string typed, int count, CancellationToken ct);
}
