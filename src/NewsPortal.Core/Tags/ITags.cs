using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Users;

namespace NewsPortal.Core.Tags;

/// <summary>A tag as the desk lists it.</summary>
/// <param name="ArticleCount">Live articles that have it.</param>
public sealed record TagRow(int Id, string Name, string Slug, int ArticleCount);

public interface ITags
{
    Task<Tag?> FindBySlugAsync(string slug, CancellationToken ct);

    Task<IReadOnlyList<Tag>> GetAsync(IReadOnlyList<int> ids, CancellationToken ct);

    /// <summary>
    /// Ids in the order of the names; a name without a tag gets one, its slug made unique by a number.
    /// </summary>
    Task<IReadOnlyList<int>> EnsureAsync(IReadOnlyList<string> names, CancellationToken ct);

    /// <summary>Whose name has the typed words, or all, by address.</summary>
    Task<PagedList<TagRow>> PageAsync(string typed, int page, int pageSize, CancellationToken ct);

    /// <summary>
    /// Gives a tag another name or address; a changed slug leaves a redirect. The name a person saw tells whether
    /// somebody else was faster.
    /// </summary>
    Task<SaveResult> RenameAsync(int id, string seenName, string name, string slug, Staff by, CancellationToken ct);

    /// <summary>Those that most of the newest articles have, by name.</summary>
    Task<IReadOnlyList<NamedLink>> MostUsedAsync(int count, CancellationToken ct);

    /// <summary>Names containing the typed text, marks folded, for completion while typing.</summary>
    Task<IReadOnlyList<string>> SuggestAsync(string typed, int count, CancellationToken ct);
}
