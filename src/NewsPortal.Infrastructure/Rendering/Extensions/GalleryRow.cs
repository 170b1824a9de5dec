using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace NewsPortal.Infrastructure.Rendering.Extensions;

/// <summary>Pictures of a gallery that stand side by side, all of one height.</summary>
internal sealed class GalleryRow() : ContainerBlock((BlockParser?)null);

internal sealed class GalleryRowRenderer : HtmlObjectRenderer<GalleryRow>
{
    protected override void Write(HtmlRenderer html, GalleryRow row)
    {
        html.EnsureLine();
        html.WriteLine("<div class=\"row\">");
        html.WriteChildren(row);
        html.WriteLine("</div>");
    }
}
