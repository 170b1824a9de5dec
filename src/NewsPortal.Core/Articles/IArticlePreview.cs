namespace NewsPortal.Core.Articles;

/// <summary>The desk's look ahead.</summary>
public interface IArticlePreview
{
    /// <summary>The newest revision as its page would be; null when there is no such article. Writes nothing.</summary>
    Task<ArticlePage?> PreviewAsync(long id, CancellationToken ct);

    /// <summary>What would stand under “Tin liên quan” of that page; nothing when there is no such article.</summary>
    Task<IReadOnlyList<ArticleCard>> RelatedAsync(long id, int count, CancellationToken ct);
}
