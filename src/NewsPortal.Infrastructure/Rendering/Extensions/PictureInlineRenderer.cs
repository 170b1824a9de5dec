using Markdig.Renderers;
using Markdig.Renderers.Html;
using NewsPortal.Core.Media;

namespace NewsPortal.Infrastructure.Rendering.Extensions;

internal sealed class PictureInlineRenderer : HtmlObjectRenderer<PictureInline>
{
    protected override void Write(HtmlRenderer html, PictureInline inline) => PictureMarkup.Write(
        html,
        PictureSources.Of(inline.Picture, Rendition.Full, PictureSizes.Alone(inline.Picture, default)),
        inline.Picture.AltText);
}
