namespace NewsPortal.Core.Outbox;

/// <summary>What happened that readers or the desk may see. The numbers are stored: never renumber.</summary>
public enum OutboxKind
{
    ArticlePublished = 1,
    ArticleUpdated = 2,
    ArticleWithdrawn = 3,
    CategoryChanged = 4,
    EventChanged = 5,
    AuthorChanged = 6,
    TagChanged = 7,
    StaticPageChanged = 8,
    SettingsChanged = 9,

    /// <summary>A picture was added, described anew or removed.</summary>
    MediaChanged = 10,

    /// <summary>The desk saved or moved an article; readers see nothing of it.</summary>
    ArticleSaved = 11,

    /// <summary>The desk changed redirects or their patterns; of no subject.</summary>
    RedirectsChanged = 12,
}

/// <summary>
/// Written in the transaction of the change itself; every node's relay hands it to every handler, at least once.
/// </summary>
/// <param name="SubjectId">Id of the article, category, …; 0 for settings and redirects.</param>
/// <param name="At">UTC.</param>
public sealed record OutboxMessage(long Id, OutboxKind Kind, long SubjectId, DateTime At)
{
    /// <summary>
    /// Subject of <see cref="OutboxKind.MediaChanged"/> for a new picture, whose id the database gives while the
    /// message is written: look for what was uploaded at <see cref="At"/>.
    /// </summary>
    public const long NewMedia = 0;
}
