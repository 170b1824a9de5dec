using NewsPortal.Core.Articles;
using NewsPortal.Core.Media;
using NewsPortal.Core.Pages;
using NewsPortal.Infrastructure.Articles;
using NewsPortal.Infrastructure.Media;

namespace NewsPortal.Infrastructure.Pages;

/// <summary>Makes what readers see of a static page, and keeps track of the pictures it shows.</summary>
internal sealed class StaticPageRendering(IArticleRenderer renderer, MediaUses uses, ReprojectionQueue reprojections)
{
    /// <returns>The pictures it shows.</returns>
    public async Task<IReadOnlyList<Picture>> RenderAsync(StaticPage page, CancellationToken ct)
    {
        var body = await renderer.RenderAsync(page.Body, ArticleForm.Story, null, ct);
        page.BodyHtml = body.Html;
        page.RendererVersion = renderer.Version;
        return body.Pictures;
    }

    /// <summary>Statements for the transaction that saves the page.</summary>
    public Task RecordUsesAsync(StaticPage page, CancellationToken ct) =>
        uses.RecordAsync(MediaUseKind.StaticPage, page.Id, MediaUses.NamedBy(page.Body), ct);

    /// <summary>Asks for the page again where a picture changed between its rendering and its saving.</summary>
    public Task CatchUpAsync(StaticPage page, IReadOnlyList<Picture> shown, CancellationToken ct) =>
        reprojections.AddIfChangedAsync(
            MediaUseKind.StaticPage, page.Id, shown, page.ChangedAt - ReprojectionQueue.ClockDifference, ct);
}
