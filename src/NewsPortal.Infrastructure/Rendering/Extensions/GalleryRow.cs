using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace NewsPortal.Infrastructure.Rendering.Extensions;

/// <summary>Pictures of a gallery that stand side by side, all of one height.</summary>
internal sealed class GalleryRow() : ContainerBlock((BlockParser?)null)
{
    /// <summary>One is so narrow beside the others that a phone has no room for its words.</summary>
    public bool IsUneven { get; set; }
}

internal sealed class GalleryRowRenderer : HtmlObjectRenderer<GalleryRow>
{
    protected override void Write(HtmlRenderer html, GalleryRow row)
    {
        html.EnsureLine();
        html.WriteLine(row.IsUneven ? "<div class=\"row uneven\">" : "<div class=\"row\">");
        html.WriteChildren(row);
        html.WriteLine("</div>");
    }
}
