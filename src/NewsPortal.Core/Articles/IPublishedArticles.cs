namespace NewsPortal.Core.Articles;

/// <summary>Where a withdrawn article was, and since when (UTC) it is gone.</summary>
public sealed record WithdrawnArticle(long ArticleId, string Path, DateTime WithdrawnAt);

/// <summary>What readers may ask of one article. Reads published tables only: a draft cannot leak from here.</summary>
public interface IPublishedArticles
{
    /// <summary>The live article, or null.</summary>
    Task<ArticlePage?> FindAsync(long id, CancellationToken ct);

    /// <summary>The withdrawn article of that id, or null; answers 410.</summary>
    Task<WithdrawnArticle?> FindWithdrawnAsync(long id, CancellationToken ct);
}
