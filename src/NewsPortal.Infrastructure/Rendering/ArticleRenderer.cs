using NewsPortal.Core.Articles;

namespace NewsPortal.Infrastructure.Rendering;

internal sealed class ArticleRenderer(BodyReferenceReader references) : IArticleRenderer
{
    public const int CurrentVersion = 2;

    public int Version => CurrentVersion;

    public Task<RenderedBody> RenderAsync(string markdown, ArticleForm form, CancellationToken ct) =>
        BodyMarkdown.RenderAsync(markdown, form, names => references.ReadAsync(names, ct));
}
