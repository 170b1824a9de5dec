using NewsPortal.Core.Media;

namespace NewsPortal.Core.Articles;

/// <summary>Phiên bản: one saved state of an article's content. Never changed, never deleted.</summary>
public sealed class ArticleRevision
{
    public ArticleRevision(long articleId, int number, ArticleContent content, int createdById, DateTime createdAt)
    {
        ArticleId = articleId;
        Number = number;
        Content = content;
        CreatedById = createdById;
        CreatedAt = createdAt;
    }

    public long ArticleId { get; private set; }

    /// <summary>1 for the first save, then one more each.</summary>
    public int Number { get; private set; }

    public ArticleContent Content { get; private set; }
    public int CreatedById { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>
    /// The pictures as they stood when this revision was last published (hash, caption, alternative text, credit), so
    /// that the snapshot can be shown as it was. Null while it has never been published.
    /// </summary>
    public IReadOnlyList<Picture>? PublishedPictures { get; private set; }

    /// <summary>Readers have seen it.</summary>
    public bool WasPublished => PublishedPictures is not null;

    public void RecordPictures(IReadOnlyList<Picture> pictures) => PublishedPictures = pictures;
}
