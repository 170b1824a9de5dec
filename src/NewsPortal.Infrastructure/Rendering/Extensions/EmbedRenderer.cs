using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace NewsPortal.Infrastructure.Rendering.Extensions;

internal sealed class EmbedRenderer : HtmlObjectRenderer<EmbedBlock>
{
    protected override void Write(HtmlRenderer html, EmbedBlock embed)
    {
        html.EnsureLine();
        html.Write("<div class=\"embed\"><iframe src=\"").WriteEscape(embed.Video.FrameUrl)
            .Write("\" title=\"").WriteEscape(BodyLabels.Video(embed.Video.Host))
            .Write("\" width=\"640\" height=\"360\" loading=\"lazy\"")
            .Write(" referrerpolicy=\"strict-origin-when-cross-origin\"")
            .Write(" allow=\"encrypted-media; fullscreen; picture-in-picture\" allowfullscreen></iframe></div>");
        html.WriteLine();
    }
}
