namespace NewsPortal.Core.Articles;

/// <summary>What the desk loads and saves. One call of <see cref="SaveAsync"/> is one transaction.</summary>
public interface IArticleRepository
{
    /// <summary>The article with its newest revision, or null.</summary>
    Task<Article?> FindAsync(long id, CancellationToken ct);

    Task<Article?> FindByExternalIdAsync(string externalId, CancellationToken ct);

    /// <summary>One revision, for history and conflicts; null when there is none of that number.</summary>
    Task<ArticleRevision?> FindRevisionAsync(long id, int number, CancellationToken ct);

    /// <summary>
    /// Writes the article, its new revision if any, the audit entry and, for verbs that readers see, the published rows
    /// and an outbox message, all or nothing.
    /// </summary>
    /// <returns>False when the stored version is not <paramref name="version"/>: nothing was written.</returns>
    Task<bool> SaveAsync(Article article, long version, DeskEntry entry, CancellationToken ct);

    /// <summary>The address readers have for a live article, or null when it is not live.</summary>
    Task<string?> FindPublicPathAsync(long id, CancellationToken ct);
}
