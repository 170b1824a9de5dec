using NewsPortal.Core.Media;

namespace NewsPortal.Core.Articles;

/// <summary>HTML for readers and the pictures it shows, in their order, with the words as shown.</summary>
public sealed record RenderedBody(string Html, IReadOnlyList<Picture> Pictures);

/// <summary>Markdown to sanitised HTML. The same code serves publication, preview and static pages.</summary>
public interface IArticleRenderer
{
    /// <summary>One more whenever the same Markdown gives other HTML.</summary>
    int Version { get; }

    /// <summary>
    /// Resolves <c>media:</c> and <c>article:</c> references from the database; unknown ones lose the link or picture.
    /// </summary>
    /// <param name="form">A photo story shows its pictures large.</param>
    /// <param name="leadMediaId">The page shows it above the text unless the text does; null for none.</param>
    Task<RenderedBody> RenderAsync(string markdown, ArticleForm form, int? leadMediaId, CancellationToken ct);
}
