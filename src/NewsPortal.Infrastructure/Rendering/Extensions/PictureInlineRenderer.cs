using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace NewsPortal.Infrastructure.Rendering.Extensions;

internal sealed class PictureInlineRenderer : HtmlObjectRenderer<PictureInline>
{
    protected override void Write(HtmlRenderer html, PictureInline picture) =>
        PictureMarkup.Write(html, picture.Picture, picture.AltText, inGallery: false);
}
