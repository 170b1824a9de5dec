using NewsPortal.Core.Articles;

namespace NewsPortal.Infrastructure.Rendering;

internal sealed class ArticleRenderer(BodyReferenceReader references) : IArticleRenderer
{
    public const int CurrentVersion = 3;

    public int Version => CurrentVersion;

    public Task<RenderedBody> RenderAsync(string markdown, ArticleForm form, int? leadMediaId, CancellationToken ct) =>
        BodyMarkdown.RenderAsync(markdown, form, leadMediaId, names => references.ReadAsync(names, ct));
}
